import type { Instant } from "../../time/instant.ts";
import type { Appointment } from "../appointment.ts";

/**
 * Whether somebody else can have the place of a visit that is given up at `now`: not where its session has no time for it
 * any more, nor once its time has begun; and whoever was here has had its number.
 */
export const freesPlace = (
  { slot, offer, state }: Pick<Appointment, "slot" | "offer" | "state">,
  now: Instant,
): boolean =>
  now < slot.start && state.status !== "waiting" && (offer === undefined || offer.withdrawnAt !== undefined);
