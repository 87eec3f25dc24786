import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { roomOpensAt } from "../../../../shared/consult/visit-room.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { ApiRefusal } from "../../../api/api-refusal.ts";

/** When a refused door opens: from the visit's own slot, which may have been asked again since; else as the refusal says. */
export const opensAt = (refusal: ApiRefusal | undefined, visit: Appointment | undefined): Instant | undefined => {
  if (visit) return roomOpensAt(visit.slot);
  const told = refusal?.details.opensAt;
  return typeof told === "number" ? told : undefined;
};
