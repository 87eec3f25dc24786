import { createMemo, type JSX, Show } from "solid-js";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import { type SessionId, sessionEnd } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { clock, clockInZone } from "../../../time/format-time.ts";
import { Icon } from "../../../ui/icon.tsx";
import { type SessionClock, sessionClock } from "./session-clock.ts";
import { doctorText } from "./text.ts";

/** Fetched behind the line: most sessions begin in time. */
const AnnounceDelay = lazyPart(
  async () => (await import("../../line/announce-delay/announce-delay.tsx")).AnnounceDelay,
);

type Props = {
  day: SessionDay;
  now: Instant;
  zone: Zone;
  directory: Directory | undefined;
  placeOf: (id: SessionId) => string | undefined;
  /** Hears that something else is said of it now. */
  onDone: () => void;
};

const paceText = ({ phase, lateMinutes, isLate }: SessionClock): string => {
  if (isLate) return doctorText().late(lateMinutes);
  return {
    ahead: doctorText().ahead,
    running: doctorText().onTime,
    over: doctorText().over,
    closed: doctorText().closed,
  }[phase];
};

/** How the session goes: its hours, its pace, who is still to come, and how late it is said to begin. */
export const SessionClockLine = (props: Props): JSX.Element => {
  const clockNow = createMemo(() => sessionClock(props.day, props.now));
  const session = () => props.day.session;
  return (
    <div class="session-clock" data-late={clockNow().isLate ? "" : undefined}>
      <Show when={props.placeOf(session().id)}>{(place) => <strong>{place()}</strong>}</Show>
      <strong class="figures">
        {doctorText().session(clock(session().start, props.zone), clockInZone(sessionEnd(session()), props.zone))}
      </strong>
      <span class="session-pace">
        <Icon name={clockNow().isLate ? "warning" : "clock"} />
        {paceText(clockNow())}
      </span>
      <span>{doctorText().waiting(clockNow().waiting)}</span>
      <Show when={clockNow().expected > 0}>
        <span>{doctorText().expected(clockNow().expected)}</span>
      </Show>
      <span>{doctorText().seen(clockNow().seen)}</span>
      <AnnounceDelay day={props.day} now={props.now} directory={props.directory} isShown onDone={props.onDone} />
    </div>
  );
};
