import type { Instant } from "../time/instant.ts";
import type { Appointment } from "./appointment.ts";

/**
 * Whether somebody else can have the place of a visit that is given up at `now`: not where its session has no time for it
 * any more, nor once its time has begun.
 */
export const freesPlace = ({ slot, offer }: Pick<Appointment, "slot" | "offer">, now: Instant): boolean =>
  now < slot.start && (offer === undefined || offer.withdrawnAt !== undefined);
