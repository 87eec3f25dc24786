import type { Appointment, VisitStep } from "../booking/appointment.ts";
import type { Slot } from "../roster/slot.ts";
import type { Instant } from "../time/instant.ts";
import { holdsRoom } from "./holds-room.ts";

/** Where a visit goes whose patient is seen in its room at `slot` unreported: they wait. `undefined`: that is known. */
export const stepAfterArrival = (appointment: Appointment, slot: Slot, now: Instant): VisitStep | undefined =>
  appointment.state.status === "booked" && holdsRoom(appointment, slot)
    ? { state: { status: "waiting", arrivedAt: now } }
    : undefined;
