import type { Session } from "../schedule/session.ts";
import { type Instant, minute } from "../time/instant.ts";
import { appointmentIdParts } from "./appointment.ts";
import type { PlaceOffer, WaitlistRecord } from "./waitlist-entry.ts";

/** When to look what has become of an offer: a place is kept up to and with its last instant. */
export const settledFrom = ({ until }: Pick<PlaceOffer, "until">): Instant => until + minute;

/**
 * What has become of somebody who waits: `ended`, since they have the place that was offered, or their last day is over;
 * `passed`, since the time of the offer is up; `undefined` where all is as it was.
 * @param session the session of the place that is offered, if one is
 */
export const settleWaiting = (
  { patientId, offer, ends }: WaitlistRecord,
  session: Pick<Session, "claims"> | undefined,
  now: Instant,
): "ended" | "passed" | undefined => {
  if (offer) {
    const held = session?.claims[offer.slot.number];
    if (held !== undefined && appointmentIdParts(held).patientId === patientId) return "ended";
    if (now > offer.until && now < ends) return "passed";
  }
  return now >= ends ? "ended" : undefined;
};
