import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { deferred } from "../../undo/deferred.ts";

/** Whether a visit that still stands was cancelled on this screen: its number holds until the clinic has answered. */
export const isBeingCancelled = (visit: Appointment): boolean =>
  isUpcoming(visit) && deferred.isPutOff("cancel-appointment", visit.id);
