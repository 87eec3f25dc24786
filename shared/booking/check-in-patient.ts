import { Refusal } from "../refusal/refusal.ts";
import { requireSessionDay, sessionDayStart } from "../schedule/session-day.ts";
import type { Instant } from "../time/instant.ts";
import type { Appointment, VisitStep } from "./appointment.ts";
import { type LinePlace, lineRefusal } from "./line-refusal.ts";

type VisitToCheckIn = Pick<Appointment, "state" | "mode">;

/** Whether the desk's check-in changes anything: the patient is not noted as here yet, or waits for a video call. */
export const isToNote = ({ state, mode }: VisitToCheckIn): boolean =>
  state.status === "booked" || (state.status === "waiting" && mode === "video");

/** Whether the desk's check-in of a visit changes anything, and is not refused. */
export const canCheckIn = (visit: VisitToCheckIn, place: LinePlace, now: Instant): boolean =>
  isToNote(visit) &&
  now >= sessionDayStart(place.session.id, place.zone) &&
  lineRefusal(visit, place, now) === undefined;

const stepOf = (visit: Appointment, now: Instant): VisitStep | undefined => {
  const { state, mode } = visit;
  switch (state.status) {
    case "booked":
      return { state: { status: "waiting", arrivedAt: now }, mode: "in-person" };
    case "waiting":
      return isToNote(visit) ? { state, mode: "in-person" } : undefined;
    case "in-consultation":
      if (mode === "in-person") return undefined;
      throw new Refusal("appointment.in-consultation");
    default:
      throw new Refusal("appointment.final");
  }
};

/**
 * Where the desk's check-in takes a visit: its patient is here and waits to be seen face to face. Who waited for a
 * video call keeps their place; `undefined` where they were checked in before. Nobody is put into a line before its day
 * has come, and what closes it to whoever joins by video closes it here.
 * @throws Refusal `appointment.final`, `appointment.in-consultation`, `session.not-today`, `session.closed`,
 * `consult.over`
 */
export const checkInPatient = (visit: Appointment, place: LinePlace, now: Instant): VisitStep | undefined => {
  requireSessionDay(place.session.id, place.zone, now);
  const step = stepOf(visit, now);
  const refusal = step && lineRefusal(visit, place, now);
  if (refusal) throw new Refusal(refusal);
  return step;
};
