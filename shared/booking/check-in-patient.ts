import { lineClosesAt } from "../consult/session-closing.ts";
import { Refusal } from "../refusal/refusal.ts";
import type { Session } from "../roster/session.ts";
import { requireSessionDay } from "../roster/session-day.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import type { Appointment, VisitStep } from "./appointment.ts";

/** Whether the desk's check-in changes anything: the patient is not noted as here yet, or waits for a video call. */
export const canCheckIn = ({ state, mode }: Pick<Appointment, "state" | "mode">): boolean =>
  state.status === "booked" || (state.status === "waiting" && mode === "video");

const stepOf = (visit: Appointment, now: Instant): VisitStep | undefined => {
  const { state, mode } = visit;
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

/**
 * Where the desk's check-in takes a visit: its patient is here and waits to be seen face to face. Who waited for a
 * video call keeps their place; `undefined` where they were checked in before. Nobody is put into a line before its day has come,
 * once it is over, or where the clinic has closed it: the same sides of time as for whoever joins by video.
 * @throws Refusal `appointment.final`, `appointment.in-consultation`, `session.not-today`, `session.closed`,
 * `consult.over`
 */
export const checkInPatient = (
  visit: Appointment,
  { session, zone }: { session: Session; zone: Zone },
  now: Instant,
): VisitStep | undefined => {
  requireSessionDay(session.id, zone, now);
  const step = stepOf(visit, now);
  if (step && session.state === "closed") throw new Refusal("session.closed");
  if (step && now >= lineClosesAt(session, zone)) throw new Refusal("consult.over");
  return step;
};
