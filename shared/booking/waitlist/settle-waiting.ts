import type { ServiceId } from "../../place/service.ts";
import { type Session, takesMore } from "../../schedule/session.ts";
import { isSlotOf, type Slot } from "../../schedule/slot.ts";
import { type Instant, minute } from "../../time/instant.ts";
import { appointmentIdParts } from "../appointment.ts";
import type { PlaceOffer, WaitlistRecord } from "./waitlist-entry.ts";

/** When to look what has become of an offer: a place is kept up to and with its last instant. */
export const settledFrom = ({ until }: Pick<PlaceOffer, "until">): Instant => until + minute;

/** Whether a session still has a place that is kept for somebody: it takes place, has that slot for that service, met where it was told, and nobody holds it. */
export const hasPlace = (session: Session | undefined, slot: Slot, service: ServiceId): boolean =>
  session !== undefined &&
  takesMore(session) &&
  isSlotOf(slot, session) &&
  session.services.includes(service) &&
  session.claims[slot.number] === undefined;

/**
 * What has become of somebody who waits: `ended`, since they have the place that was offered, or their last day is over;
 * `passed`, since the time of the offer is up; `gone`, since there is no such place any more, which is not their doing;
 * `undefined` where all is as it was.
 * @param session the session of the place that is offered, if one is
 */
export const settleWaiting = (
  { patientId, service, offer, ends }: WaitlistRecord,
  session: Session | undefined,
  now: Instant,
): "ended" | "passed" | "gone" | undefined => {
  if (offer) {
    const held = session?.claims[offer.slot.number];
    if (held !== undefined && appointmentIdParts(held).patientId === patientId) return "ended";
    if (now > offer.until && now < ends) return "passed";
    if (now < ends && !hasPlace(session, offer.slot, service)) return "gone";
  }
  return now >= ends ? "ended" : undefined;
};
