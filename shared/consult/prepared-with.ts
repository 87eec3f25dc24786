import type { Appointment } from "../booking/appointment.ts";
import type { Measurement } from "../booking/visit-vitals.ts";
import { hour } from "../time/instant.ts";

/** For how long before somebody was noted as here a measurement holds: a check-in that was taken back is soon done again. */
const holdsMs = 2 * hour;

/**
 * What somebody was measured as who is ready for the doctor; `undefined` where nobody has measured them since they came, or just
 * before: what was measured on another day, before their visit was moved, is none of today.
 */
export const preparedWith = ({ state, vitals }: Pick<Appointment, "state" | "vitals">): Measurement | undefined => {
  const arrivedAt = "arrivedAt" in state ? state.arrivedAt : undefined;
  const last = vitals?.[vitals.length - 1];
  return last && arrivedAt !== undefined && last.at >= arrivedAt - holdsMs ? last : undefined;
};
