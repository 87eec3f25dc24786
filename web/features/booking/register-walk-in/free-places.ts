import { walkInPlaces } from "../../../../shared/booking/arrival/register-walk-in.ts";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import { type SessionId, sessionEnd } from "../../../../shared/schedule/session.ts";
import type { SessionSummary } from "../../../../shared/schedule/session-summary.ts";
import type { Instant } from "../../../../shared/time/instant.ts";

/** How many places of a session the desk can still give to whoever comes by themselves. */
export const freePlaces = ({ session, free }: SessionDay, now: Instant): number =>
  walkInPlaces(session, free, now).length;

/** A session of today, and for how many who come by themselves it has room. */
export type OpenForWalkIn = SessionSummary & { free: number };

const isUnderWay = ({ session }: SessionDay, now: Instant): boolean =>
  session.state === "open" && now < sessionEnd(session);

/**
 * The sessions a person at the desk can still be put into, and those that are full: whoever looks for a doctor reads why they
 * can't be chosen. The one that was chosen stays in sight, for nobody to be sent into another one unseen.
 */
export const openForWalkIn = (days: readonly SessionDay[], now: Instant, chosen?: SessionId): OpenForWalkIn[] =>
  days
    .filter((day) => isUnderWay(day, now) || freePlaces(day, now) > 0 || day.session.id === chosen)
    .map((day) => ({ ...day.session, free: freePlaces(day, now) }));
