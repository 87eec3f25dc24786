import { Refusal, type RefusalCode } from "../refusal/refusal.ts";
import type { Session } from "../roster/session.ts";
import { requireSessionDay, sessionDayStart } from "../roster/session-day.ts";
import { lineClosesAt } from "../roster/session-line.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import type { Appointment, VisitStep } from "./appointment.ts";

type Place = {
  session: Pick<Session, "id" | "start" | "minutes" | "count" | "state" | "line">;
  zone: Zone;
};

type Standing = Pick<Appointment, "state" | "mode">;

/** Whether the desk's check-in changes anything: the patient is not noted as here yet, or waits for a video call. */
const isToNote = ({ state, mode }: Standing): boolean =>
  state.status === "booked" || (state.status === "waiting" && mode === "video");

/** Why a session's line takes nobody any more. */
const lineRefusal = ({ session, zone }: Place, now: Instant): RefusalCode | undefined => {
  if (session.state === "closed") return "session.closed";
  return now >= lineClosesAt(session, zone) ? "consult.over" : undefined;
};

/** Whether the desk's check-in of a visit changes anything, and is not refused. */
export const canCheckIn = (visit: Standing, place: Place, now: Instant): boolean =>
  isToNote(visit) && now >= sessionDayStart(place.session.id, place.zone) && lineRefusal(place, now) === undefined;

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
 * video call keeps their place; `undefined` where they were checked in before. Nobody is put into a line before its day has come,
 * once it is over, or where the clinic has closed it: the same sides of time as for whoever joins by video.
 * @throws Refusal `appointment.final`, `appointment.in-consultation`, `session.not-today`, `session.closed`,
 * `consult.over`
 */
export const checkInPatient = (visit: Appointment, place: Place, now: Instant): VisitStep | undefined => {
  requireSessionDay(place.session.id, place.zone, now);
  const step = stepOf(visit, now);
  const refusal = step && lineRefusal(place, now);
  if (refusal) throw new Refusal(refusal);
  return step;
};
