import type { Appointment, VisitProgress } from "../booking/appointment.ts";
import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";

/**
 * Where the end of the consultation leaves a visit; one that has ended already stays so.
 * @throws Refusal `consult.not-waiting`, `appointment.final`
 */
export const endConsultation = ({ state }: Appointment, now: Instant): VisitProgress => {
  if (state.status === "completed") return state;
  if (state.status === "in-consultation") {
    const { arrivedAt, admittedAt, metAt } = state;
    return metAt === undefined
      ? { status: "waiting", arrivedAt }
      : { status: "completed", arrivedAt, admittedAt, metAt, endedAt: now };
  }
  throw new Refusal(
    state.status === "booked" || state.status === "waiting" ? "consult.not-waiting" : "appointment.final",
  );
};
