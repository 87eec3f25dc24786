import type { Appointment, VisitProgress } from "../booking/appointment.ts";
import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import { visitWindow } from "./visit-window.ts";

/**
 * Where admission leaves a visit; a patient who is admitted already stays so.
 * @throws Refusal `consult.over`, `consult.not-waiting`, `appointment.final`
 */
export const admitPatient = ({ slot, state }: Appointment, now: Instant): VisitProgress => {
  if (state.status === "in-consultation") return state;
  if (state.status === "booked") throw new Refusal("consult.not-waiting");
  if (state.status !== "waiting") throw new Refusal("appointment.final");
  if (now >= visitWindow(slot).closesAt) throw new Refusal("consult.over");
  return { status: "in-consultation", arrivedAt: state.arrivedAt, admittedAt: now, metAt: now };
};
