import { Refusal } from "../refusal/refusal.ts";
import { requireSessionDay } from "../roster/session-day.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import type { Appointment, VisitStep } from "./appointment.ts";

/** Whether the desk's check-in changes anything: the patient is not noted as here yet, or waits for a video call. */
export const canCheckIn = ({ state, mode }: Pick<Appointment, "state" | "mode">): boolean =>
  state.status === "booked" || (state.status === "waiting" && mode === "video");

/**
 * Where the desk's check-in takes a visit: its patient is here and waits to be seen face to face. Who waited for a
 * video call keeps their place; `undefined` where they were checked in before.
 * @throws Refusal `appointment.final`, `appointment.in-consultation`, `session.not-today`
 */
export const checkInPatient = (visit: Appointment, zone: Zone, now: Instant): VisitStep | undefined => {
  const { state, mode, slot } = visit;
  requireSessionDay(slot.sessionId, zone, now);
  switch (state.status) {
    case "booked":
      return { state: { status: "waiting", arrivedAt: now }, mode: "in-person" };
    case "waiting":
      return canCheckIn(visit) ? { state, mode: "in-person" } : undefined;
    case "in-consultation":
      if (mode === "in-person") return undefined;
      throw new Refusal("appointment.in-consultation");
    default:
      throw new Refusal("appointment.final");
  }
};
