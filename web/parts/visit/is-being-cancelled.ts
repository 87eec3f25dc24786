import { cancelAppointment } from "../../../shared/api/booking/cancel-appointment.ts";
import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { unsent } from "../../unsent/unsent.ts";

/** Whether a visit that still stands was cancelled on this screen: its number holds until the clinic has answered. */
export const isBeingCancelled = (visit: Appointment): boolean =>
  isUpcoming(visit) && unsent.isDecided(cancelAppointment, { appointmentId: visit.id });
