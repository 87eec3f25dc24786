import type { Appointment } from "./appointment.ts";
import { isOffered } from "./offer.ts";

/** Whether the patient of a visit that its session has no time for was forgotten: offered nothing, or to be called by nobody. */
export const isLeftOut = (visit: Pick<Appointment, "state" | "offer">, isEntered: boolean): boolean => {
  const { state } = visit;
  if (state.status === "booked") return !isOffered(visit) || !isEntered;
  return state.status === "waiting" && !state.seen && !isEntered;
};
