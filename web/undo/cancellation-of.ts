import type { RequestInputOf } from "../../shared/api/routes.ts";
import type { Appointment } from "../../shared/booking/appointment.ts";

/** The request that gives up a visit as it was seen: at its slot, and before or after its patient had come. */
export const cancellationOf = ({ id, slot, state }: Appointment): RequestInputOf<"cancel-appointment"> => ({
  appointmentId: id,
  from: slot,
  seen: state.status === "waiting" ? "waiting" : "booked",
});
