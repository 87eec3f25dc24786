import { type Session, sessionEnd } from "../../schedule/session.ts";
import { isInside, isWaiting, wasCalledIn } from "../../schedule/standing.ts";
import { hour, type Instant, minute } from "../../time/instant.ts";

/** How long a doctor whom somebody waits for and who calls nobody is taken to be at work still, and with one and the same. */
const longestIdle = 30 * minute;
const longestTalk = hour;

/**
 * Whether the doctor of a session is at work in it, be it beyond its hours: with somebody, or not idle for long while somebody
 * waits. Nobody of it is left then.
 */
export const isServing = ({ line }: Pick<Session, "line">, now: Instant): boolean => {
  const standings = Object.values(line);
  if (standings.some((one) => isInside(one) && now - one.since < longestTalk)) return true;
  const steps = standings.filter((one) => wasCalledIn(one) || one.status === "skipped").map(({ since }) => since);
  return standings.some(isWaiting) && now - Math.max(...steps) < longestIdle;
};

/** Whether a session is over at `now`: its hours, and its doctor's work in it. */
export const hasEnded = (session: Pick<Session, "start" | "minutes" | "count" | "line">, now: Instant): boolean =>
  sessionEnd(session) <= now && !isServing(session, now);
