import type { Slot } from "../schedule/slot.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import type { Appointment, Offer } from "./appointment.ts";
import { chooseBy } from "./choose-by.ts";

/** Whether a visit waits for its patient to choose: as booked it can't take place, unless it was said since that it can. */
export const isOffered = ({ state, offer }: Pick<Appointment, "state" | "offer">): boolean =>
  offer !== undefined && offer.withdrawnAt === undefined && state.status === "booked";

/** What is offered at `now` to whoever has a slot that its session has no time for, where the clinic keeps the time of `zone`. */
export const offerOnClosing = ({ start }: Pick<Slot, "start">, zone: Zone, now: Instant): Offer => ({
  at: now,
  until: chooseBy(start, zone, now),
  kind: "closed",
});
