import { type JSX, Show } from "solid-js";
import type { SessionDay } from "../../../shared/booking/visit.ts";
import { Notice } from "../../ui/notice.tsx";
import type { NumberOf } from "../directory/number-in.ts";
import { dayText } from "./text.ts";

/** The numbers of a day whose record can't be read, which no list shows: their people may be waiting all the same. */
export const UnreadNumbers = (props: { sessions: readonly SessionDay[]; numberOf: NumberOf }): JSX.Element => {
  const numbersOf = ({ session: { id: sessionId, series }, unreadable }: SessionDay): string[] =>
    unreadable.map((number) => props.numberOf({ sessionId, series, number }));
  const numbers = (): string => props.sessions.flatMap(numbersOf).join(", ");
  return (
    <Show when={numbers()}>
      <Notice kind="danger">{dayText().unreadable(numbers())}</Notice>
    </Show>
  );
};
