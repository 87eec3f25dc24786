import { type JSX, Show } from "solid-js";
import type { SessionDay } from "../../../shared/booking/visit.ts";
import { Notice } from "../../ui/notice.tsx";
import { dayText } from "./text.ts";

/** The numbers of a day whose record can't be read, which no list shows: their people may be waiting all the same. */
export const UnreadNumbers = (props: { sessions: readonly SessionDay[] }): JSX.Element => {
  const numbers = (): string => props.sessions.flatMap(({ unreadable }) => unreadable).join(", ");
  return (
    <Show when={numbers()}>
      <Notice kind="danger">{dayText().unreadable(numbers())}</Notice>
    </Show>
  );
};
