import type { Appointment } from "./appointment.ts";

/** Whether the patient of a closed session's visit was forgotten: offered nothing, or to be called by nobody. */
export const isLeftOut = ({ state, offer }: Pick<Appointment, "state" | "offer">, isEntered: boolean): boolean => {
  if (state.status === "booked") return offer === undefined || !isEntered;
  return state.status === "waiting" && !state.seen && !isEntered;
};
