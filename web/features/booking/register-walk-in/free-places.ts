import type { SessionDay } from "../../../../shared/booking/visit.ts";
import type { SessionId } from "../../../../shared/roster/session.ts";
import type { SessionSummary } from "../../../../shared/roster/session-summary.ts";
import { slotAt, slotEnd } from "../../../../shared/roster/slot.ts";
import type { Instant } from "../../../../shared/time/instant.ts";

/** The places that nobody holds and whose time is not over yet; a closed session has none. */
export const freePlaces = ({ session, visits }: SessionDay, now: Instant): number => {
  if (session.state === "closed") return 0;
  const held = new Set(visits.map(({ appointment }) => appointment.slot.number));
  const numbers = Array.from({ length: session.count }, (_, index) => index + 1);
  return numbers.filter((number) => !held.has(number) && slotEnd(slotAt(session, number)) > now).length;
};

/** A session with room for a walk-in, and for how many. */
export type OpenForWalkIn = SessionSummary & { free: number };

/**
 * The sessions a person at the desk can still be put into; and the one that was chosen, should it have filled up since:
 * it stays in sight, for nobody to be sent into another one unseen.
 */
export const openForWalkIn = (days: readonly SessionDay[], now: Instant, chosen?: SessionId): OpenForWalkIn[] =>
  days
    .map((day) => ({ ...day.session, free: freePlaces(day, now) }))
    .filter(({ id, free }) => free > 0 || id === chosen);
