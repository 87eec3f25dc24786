import type { RequestOf } from "../api/routes.ts";
import type { AppointmentChange } from "./appointment.ts";

/** Where a request moves a visit to. */
export const rescheduleAppointment = ({
  appointmentId,
  to,
}: RequestOf<"reschedule-appointment">): AppointmentChange => ({
  id: appointmentId,
  slot: to,
  state: { status: "booked" },
});
