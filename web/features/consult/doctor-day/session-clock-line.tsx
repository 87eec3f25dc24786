import { type JSX, Show } from "solid-js";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { clock, clockInZone } from "../../../time/format-time.ts";
import { Icon } from "../../../ui/icon.tsx";
import type { SessionClock } from "./session-clock.ts";
import { doctorText } from "./text.ts";

const paceText = ({ phase, lateMinutes, isLate }: SessionClock): string => {
  if (isLate) return doctorText().late(lateMinutes);
  return {
    ahead: doctorText().ahead,
    running: doctorText().onTime,
    over: doctorText().over,
    closed: doctorText().closed,
  }[phase];
};

/** How the session goes: its hours, its pace, who is still to come. */
export const SessionClockLine = (props: {
  clock: SessionClock;
  zone: Zone;
  place?: string | undefined;
}): JSX.Element => (
  <div class="session-clock" data-late={props.clock.isLate ? "" : undefined}>
    <Show when={props.place}>
      <strong>{props.place}</strong>
    </Show>
    <strong class="figures">
      {doctorText().session(
        clock(props.clock.session.start, props.zone),
        clockInZone(sessionEnd(props.clock.session), props.zone),
      )}
    </strong>
    <span class="session-pace">
      <Icon name={props.clock.isLate ? "warning" : "clock"} />
      {paceText(props.clock)}
    </span>
    <span>{doctorText().waiting(props.clock.waiting)}</span>
    <Show when={props.clock.expected > 0}>
      <span>{doctorText().expected(props.clock.expected)}</span>
    </Show>
    <span>{doctorText().seen(props.clock.seen)}</span>
  </div>
);
