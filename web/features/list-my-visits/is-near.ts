import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { hour, type Instant } from "../../../shared/time/instant.ts";

/** From the morning before an afternoon's visit until its evening, wherever the clinic is. */
const near = 12 * hour;

/** Whether it is a visit's own day, on which the clinic may change how it stands at any minute. */
export const isNear = (visit: Appointment, now: Instant): boolean =>
  isUpcoming(visit) && Math.abs(visit.slot.start - now) < near;
