import type { Slot } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import type { Appointment, Offer } from "../appointment.ts";
import { chooseBy } from "../choose-by.ts";

/**
 * Whether the patient of a visit is to choose another time where its session has none for it: they are expected, or wait and
 * were not with the doctor yet. Whom the doctor has begun with is the doctor's until the visit ends.
 */
export const isToChoose = ({ state }: Pick<Appointment, "state">): boolean =>
  state.status === "booked" || (state.status === "waiting" && !state.seen);

/** Whether a visit waits for its patient to choose: as booked it can't take place, unless it was said since that it can. */
export const isOffered = (visit: Pick<Appointment, "state" | "offer">): boolean =>
  visit.offer !== undefined && visit.offer.withdrawnAt === undefined && isToChoose(visit);

/** What is offered at `now` to whoever has a slot that its session has no time for, where the clinic keeps the time of `zone`. */
export const offerOnClosing = ({ start }: Pick<Slot, "start">, zone: Zone, now: Instant): Offer => ({
  at: now,
  until: chooseBy(start, zone, now),
  kind: "closed",
});
