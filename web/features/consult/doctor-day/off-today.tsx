import { For, type JSX, Show } from "solid-js";
import { getMyMonth } from "../../../../shared/api/roster/get-my-month.ts";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import { monthOf, type RosterMonth } from "../../../../shared/roster/month/roster-month.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { knownMonths, type MyMonth } from "../../../parts/roster/kept-months.ts";
import { offWords } from "../../../parts/roster/off-words.ts";
import { Notice } from "../../../ui/notice.tsx";
import { doctorText } from "./text.ts";

type Props = {
  sessions: readonly Pick<SessionDay, "session">[];
  date: LocalDate;
  /** @default the API */
  ask?: (month: RosterMonth) => Promise<MyMonth>;
};

/** That a doctor has off today, be it from noon, where they have no session or one that is closed: only then is it asked. */
export const OffToday = (props: Props): JSX.Element => {
  const mayBeOff = (): boolean =>
    props.sessions.length === 0 || props.sessions.some(({ session }) => session.state === "closed");
  const load = createLoad(
    () => (mayBeOff() ? monthOf(props.date) : undefined),
    (month) => props.ask?.(month) ?? call(getMyMonth, { month }),
    { recall: knownMonths.recall, remember: (_, value) => knownMonths.remember(value) },
  );
  const off = () => (mayBeOff() ? (load.value()?.off ?? []) : []).filter(({ date }) => date === props.date);
  return (
    <Show when={off().length > 0}>
      <Notice>
        <For each={off()}>{(one) => <p>{doctorText().offToday(offWords(one))}</p>}</For>
      </Notice>
    </Show>
  );
};
