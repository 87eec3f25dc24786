import type { Appointment } from "../booking/appointment.ts";
import type { Measurement } from "../booking/visit-vitals.ts";

/**
 * What somebody was measured as who is ready for the doctor; `undefined` where nobody has measured them since they came: what
 * was measured on another day, before their visit was moved, is none of today.
 */
export const preparedWith = ({ state, vitals }: Pick<Appointment, "state" | "vitals">): Measurement | undefined => {
  const arrivedAt = "arrivedAt" in state ? state.arrivedAt : undefined;
  const last = vitals?.[vitals.length - 1];
  return last && arrivedAt !== undefined && last.at >= arrivedAt ? last : undefined;
};
