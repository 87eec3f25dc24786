import { A } from "@solidjs/router";
import { createMemo, For, type JSX, Show } from "solid-js";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import { monthOf } from "../../../../shared/roster/month/roster-month.ts";
import { shiftId } from "../../../../shared/roster/month/shift-id.ts";
import { type SessionId, sessionEnd } from "../../../../shared/schedule/session.ts";
import type { SessionSummary } from "../../../../shared/schedule/session-summary.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { toMyMonth } from "../../../addresses/roster/to-my-month.ts";
import { type MyMonth, seenMonths } from "../../../parts/roster/kept-months.ts";
import { clock } from "../../../time/format-time.ts";
import { doctorText } from "./text.ts";

type Props = {
  /** All of the doctor's day. */
  sessions: readonly Pick<SessionDay, "session">[];
  date: LocalDate;
  zone: Zone;
  placeOf: (id: SessionId) => string | undefined;
};

/** Whether a session came since its doctor saw their month; all of a month that was not published then is new at once. */
const isNew = ({ id, clinicId, practitionerId }: SessionSummary, seen: MyMonth | undefined): boolean => {
  if (!seen?.published.some((month) => month.clinicId === clinicId)) return false;
  return !seen.shifts.some((shift) => shiftId({ ...shift, practitionerId }) === id);
};

/** When else a doctor practises today, and what of it they don't know yet; nothing where there is one session that they know. */
export const TodaysSessions = (props: Props): JSX.Element => {
  const open = () => props.sessions.flatMap(({ session }) => (session.state === "open" ? [session] : []));
  /** Their month as they last said to have seen it on this device; nothing where they never did. */
  const seen = createMemo(() => seenMonths.recall(monthOf(props.date))?.value);
  const hasNews = (): boolean => open().some((session) => isNew(session, seen()));
  return (
    <Show when={open().length > 1 || hasNews()}>
      <section class="todays-sessions">
        <p>{doctorText().today}</p>
        <ul>
          <For each={open()}>
            {(session) => (
              <li>
                <span class="figures">
                  {clock(session.start, props.zone)}–{clock(sessionEnd(session), props.zone)}
                </span>
                <Show when={props.placeOf(session.id)}>{(place) => <> {place()}</>}</Show>
                <Show when={isNew(session, seen())}>
                  {" "}
                  <strong>{doctorText().isNew}</strong>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={hasNews()}>
          <A href={toMyMonth()}>{doctorText().toMyMonth}</A>
        </Show>
      </section>
    </Show>
  );
};
