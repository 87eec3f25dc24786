import type { Slot } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { AppointmentChange, AppointmentId } from "../appointment.ts";

/** The visit that somebody gives up, at the slot they saw it at. */
export type Cancellation = { appointmentId: AppointmentId; from: Slot };

/** What a cancellation at `now` leaves of a visit. */
export const cancelAppointment = ({ appointmentId, from }: Cancellation, now: Instant): AppointmentChange => ({
  id: appointmentId,
  slot: from,
  state: { status: "cancelled", cancelledAt: now },
});
