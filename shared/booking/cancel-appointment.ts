import type { RequestOf } from "../api/routes.ts";
import type { Instant } from "../time/instant.ts";
import type { AppointmentChange } from "./appointment.ts";

/** What a cancellation at `now` leaves of a visit. */
export const cancelAppointment = (
  { appointmentId, from }: RequestOf<"cancel-appointment">,
  now: Instant,
): AppointmentChange => ({ id: appointmentId, slot: from, state: { status: "cancelled", cancelledAt: now } });
