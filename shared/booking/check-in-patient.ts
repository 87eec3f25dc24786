import { Refusal } from "../refusal/refusal.ts";
import { requireSessionDay } from "../roster/session-day.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import type { Appointment, VisitProgress } from "./appointment.ts";

/** Whether the desk's check-in changes anything: the patient is not noted as here yet, or waits for a video call. */
export const canCheckIn = ({ state, mode }: Pick<Appointment, "state" | "mode">): boolean =>
  state.status === "booked" || (state.status === "waiting" && mode === "video");

/**
 * Where the desk's check-in leaves a visit: its patient is here and waits to be seen face to face. Who waited for a
 * video call keeps their place; asked again, all stays as it is.
 * @throws Refusal `appointment.final`, `appointment.in-consultation`, `session.not-today`
 */
export const checkInPatient = (visit: Appointment, zone: Zone, now: Instant): VisitProgress => {
  const { state, mode, slot } = visit;
  requireSessionDay(slot.sessionId, zone, now);
  switch (state.status) {
    case "booked":
      return { status: "waiting", arrivedAt: now };
    case "waiting":
      return canCheckIn(visit) ? { ...state } : state;
    case "in-consultation":
      if (mode === "in-person") return state;
      throw new Refusal("appointment.in-consultation");
    default:
      throw new Refusal("appointment.final");
  }
};
