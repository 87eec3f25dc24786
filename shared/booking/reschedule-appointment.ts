import type { Slot } from "../schedule/slot.ts";
import type { Appointment, AppointmentChange, AppointmentId } from "./appointment.ts";

/** A move as it is saved: what it leaves of a visit, and how its two meet from then on. */
export type Move = { change: AppointmentChange; mode: Appointment["mode"] };

/** Where a request moves a visit to. Who came to the desk for the old time meets the doctor by video at the new one. */
export const rescheduleAppointment = ({ appointmentId, to }: { appointmentId: AppointmentId; to: Slot }): Move => ({
  change: { id: appointmentId, slot: to, state: { status: "booked" } },
  mode: "video",
});
