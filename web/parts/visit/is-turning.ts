import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isOffered } from "../../../shared/booking/offer.ts";
import { roomOpensAt } from "../../../shared/consult/visit-room.ts";
import { sessionStartOf } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";

/**
 * Whether a visit may turn at any moment: its session runs and its patient is expected, or is with the doctor. Of whoever
 * waits, the place in line tells.
 */
export const isTurning = (visit: Appointment, now: Instant): boolean => {
  const { state, slot } = visit;
  if (state.status === "in-consultation") return true;
  if (state.status !== "booked" || isOffered(visit)) return false;
  return now >= Math.min(sessionStartOf(slot), roomOpensAt(slot));
};
