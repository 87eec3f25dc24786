import type { Appointment } from "../booking/appointment.ts";
import { isOffered } from "../booking/displaced/offer.ts";
import type { Slot } from "../schedule/slot.ts";

/**
 * Whether whoever holds a place may have come without anybody having noted it: where all are met face to face there may be
 * no desk.
 */
export const mayComeUnnoted = ({ comeTo }: Pick<Slot, "comeTo">): boolean => comeTo !== undefined;

/** Whether the patient of a visit may be there, though nobody noted it. Who was told to choose another time was told not to come. */
export const mayBeThere = (visit: Pick<Appointment, "slot" | "state" | "offer">): boolean =>
  mayComeUnnoted(visit.slot) && !isOffered(visit);
