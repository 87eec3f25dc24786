import type { Appointment } from "../booking/appointment.ts";
import { isOffered } from "../booking/displaced/offer.ts";

/**
 * Whether the patient of a visit may be where it takes place without anybody having noted it: where all are met face to
 * face there may be no desk. Who was told to choose another time was told not to come.
 */
export const mayBeThere = (visit: Pick<Appointment, "slot" | "state" | "offer">): boolean =>
  visit.slot.comeTo !== undefined && !isOffered(visit);
