import { type Appointment, isUpcoming } from "../booking/appointment.ts";
import { isSameSlot, type Slot } from "../roster/slot.ts";

/** Whether a visit has a room at `slot`: it is to come or under way, by video, and still at that slot. */
export const holdsRoom = (appointment: Appointment | null, slot: Slot): boolean =>
  appointment !== null && appointment.mode === "video" && isUpcoming(appointment) && isSameSlot(appointment.slot, slot);
