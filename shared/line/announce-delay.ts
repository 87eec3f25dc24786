import { Refusal, type RefusalCode } from "../refusal/refusal.ts";
import { decideOnce } from "../request/decide-once.ts";
import { type Delay, delayedStart, delayStep, longestDelay } from "../schedule/delay.ts";
import { type Session, sessionEnd } from "../schedule/session.ts";
import { sessionDayStart } from "../schedule/session-day.ts";
import { hasBegun } from "../schedule/session-line.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";

type Grid = Pick<Session, "id" | "start" | "minutes" | "count" | "state">;

/** Why it can't be said at `now` how late a session begins: it is to take place today, and nobody of it was called in. */
export const refusesDelay = (session: Grid, begun: boolean, zone: Zone, now: Instant): RefusalCode | undefined => {
  if (now < sessionDayStart(session.id, zone)) return "session.not-today";
  if (session.state === "closed") return "session.closed";
  if (sessionEnd(session) <= now) return "session.over";
  return begun ? "session.begun" : undefined;
};

/** How many minutes later than now, or than a session's hour that is still to come, it is offered to begin: nobody knows it better. */
const offeredSteps = [5, 10, 15, 20, 30, 45, 60, 90, 120];

/**
 * By how many minutes a session can be said to be late at `now`: from its own hour or, where that is past, from now on, since a
 * doctor may come for those who are left; what would be past, or after its hours, is senseless.
 * @param said what is said of it already, which stays among what is offered
 */
export const delaysToOffer = (
  session: Pick<Session, "start" | "minutes" | "count">,
  now: Instant,
  said = 0,
): number[] => {
  const passed = Math.max(0, Math.floor((now - session.start) / (delayStep * minute)) * delayStep);
  const isSensible = (minutes: number): boolean => {
    const begins = delayedStart(session, minutes);
    return minutes <= longestDelay && now < begins && begins < sessionEnd(session);
  };
  const offered = new Set([said, ...offeredSteps.map((step) => passed + step)]);
  return [...offered].filter((minutes) => minutes > 0 && isSensible(minutes)).sort((a, b) => a - b);
};

/** Sees to it that a session still begins, later than now and before its hours are over; what is taken back says nothing of it. */
const requireAhead = (session: Grid, minutes: number, now: Instant): void => {
  if (minutes === 0) return;
  if (delayedStart(session, minutes) <= now) throw new Refusal("session.delay-past");
  if (delayedStart(session, minutes) >= sessionEnd(session)) throw new Refusal("session.delay-beyond");
};

/**
 * What is said from now on of how late a session of today begins, or of before, where this was said already.
 * @param asked by how many minutes, none of them to take it back; and how often something was said before, as it was seen
 * @throws Refusal `session.not-today`, `session.closed`, `session.over`, `session.begun`, `session.delay-past`, `session.delay-beyond`, `session.delay-changed`
 */
export const announceDelay = (
  session: Grid & Pick<Session, "line" | "delay">,
  asked: Delay,
  zone: Zone,
  now: Instant,
): Delay => {
  const before = session.delay ?? { minutes: 0, times: 0 };
  const isSaid = before.minutes === asked.minutes;
  return decideOnce(
    { seen: asked.times, revision: before.times, before, isSaid, changed: "session.delay-changed" },
    () => {
      const refused = refusesDelay(session, hasBegun(session), zone, now);
      if (refused) throw new Refusal(refused);
      requireAhead(session, asked.minutes, now);
      return { minutes: asked.minutes, times: asked.times + 1 };
    },
  );
};
