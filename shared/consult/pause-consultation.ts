import type { Appointment, VisitProgress } from "../booking/appointment.ts";
import { Refusal } from "../refusal/refusal.ts";
import { type Instant, second } from "../time/instant.ts";

/** A call taken back this soon was a slip: the patient stands where they stood, and gets no turn before the others. */
const slip = 15 * second;

/**
 * Where a pause leaves a visit: back in the line, ahead of the others; one who waits already stays so.
 * @throws Refusal `consult.not-waiting`, `appointment.final`
 */
export const pauseConsultation = ({ state }: Appointment, now: Instant): VisitProgress => {
  if (state.status === "waiting") return state;
  if (state.status === "booked") throw new Refusal("consult.not-waiting");
  if (state.status !== "in-consultation") throw new Refusal("appointment.final");
  const { arrivedAt, admittedAt } = state;
  return { status: "waiting", arrivedAt, ...(now - admittedAt > slip && { pausedAt: now }) };
};
