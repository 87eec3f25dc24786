import type { Appointment } from "../../../shared/booking/appointment.ts";
import { roomOpensAt } from "../../../shared/consult/room-opens-at.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { ApiRefusal } from "../../api/api-refusal.ts";

/** When a refused door opens: as the refusal says, else from the visit's own slot. */
export const opensAt = (refusal: ApiRefusal | undefined, visit: Appointment | undefined): Instant | undefined => {
  const told = refusal?.details.opensAt;
  if (typeof told === "number") return told;
  return visit && roomOpensAt(visit.slot);
};
