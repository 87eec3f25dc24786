import type { SessionDay } from "../../../shared/booking/visit.ts";
import { sessionEnd } from "../../../shared/roster/session.ts";
import type { SessionSummary } from "../../../shared/roster/session-summary.ts";
import type { Instant } from "../../../shared/time/instant.ts";

/** Places nobody holds; a closed session has none. */
export const freePlaces = (session: SessionSummary): number =>
  session.state === "closed" ? 0 : session.count - session.claimed;

/** The sessions a person at the desk can still be put into. */
export const openForWalkIn = (sessions: readonly SessionDay[], now: Instant): SessionSummary[] =>
  sessions.map(({ session }) => session).filter((session) => freePlaces(session) > 0 && sessionEnd(session) > now);
