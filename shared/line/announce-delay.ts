import { Refusal, type RefusalCode } from "../refusal/refusal.ts";
import type { Delay } from "../schedule/delay.ts";
import { type Session, sessionEnd } from "../schedule/session.ts";
import { sessionDayStart } from "../schedule/session-day.ts";
import { hasBegun } from "../schedule/session-line.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";

type Grid = Pick<Session, "id" | "start" | "minutes" | "count" | "state">;

/** Why it can't be said at `now` how late a session begins: it is to take place today, and nobody of it was called in. */
export const refusesDelay = (session: Grid, begun: boolean, zone: Zone, now: Instant): RefusalCode | undefined => {
  if (now < sessionDayStart(session.id, zone)) return "session.not-today";
  if (session.state === "closed") return "session.closed";
  if (sessionEnd(session) <= now) return "session.over";
  return begun ? "session.begun" : undefined;
};

/**
 * What is said from now on of how late a session of today begins, or of before, where this was said already.
 * @param asked by how many minutes, none of them to take it back; and how often something was said before, as it was seen
 * @throws Refusal `session.not-today`, `session.closed`, `session.over`, `session.begun`, `session.delay-changed`
 */
export const announceDelay = (
  session: Grid & Pick<Session, "line" | "delay">,
  asked: Delay,
  zone: Zone,
  now: Instant,
): Delay => {
  const { minutes, times } = session.delay ?? { minutes: 0, times: 0 };
  if (times === asked.times + 1 && minutes === asked.minutes) return { minutes, times };
  const refused = refusesDelay(session, hasBegun(session), zone, now);
  if (refused) throw new Refusal(refused);
  if (times !== asked.times) throw new Refusal("session.delay-changed");
  return { minutes: asked.minutes, times: times + 1 };
};
