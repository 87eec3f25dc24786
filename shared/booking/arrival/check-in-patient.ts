import { Refusal } from "../../refusal/refusal.ts";
import type { Session } from "../../schedule/session.ts";
import { requireSessionDay, sessionDayStart } from "../../schedule/session-day.ts";
import { isSameSlot, type Slot } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import type { Appointment, VisitStep } from "../appointment.ts";
import { arrivedState } from "./arrived-state.ts";
import { cameAt } from "./came-at.ts";
import { type LinePlace, lineRefusal } from "./line-refusal.ts";
import { backInLine, isSkipped } from "./skipped.ts";
import { requireAsSeen, type StepsSeen } from "./steps-seen.ts";

type VisitToCheckIn = Pick<Appointment, "slot" | "service" | "state" | "mode">;

/** Whether the desk's check-in changes anything: the patient is not noted as here, or waits for a video call. */
export const isToNote = ({ state, mode }: Pick<VisitToCheckIn, "state" | "mode">): boolean =>
  state.status === "booked" || isSkipped(state) || (state.status === "waiting" && mode === "video");

/** Whether the desk's check-in of a visit changes anything, and is not refused. */
export const canCheckIn = (visit: VisitToCheckIn, place: LinePlace, now: Instant): boolean =>
  isToNote(visit) &&
  now >= sessionDayStart(place.session.id, place.zone) &&
  lineRefusal(visit, place, now) === undefined;

const stepOf = (visit: Appointment, steps: StepsSeen, cameAt: Instant): VisitStep | undefined => {
  const { slot, state, mode } = visit;
  switch (state.status) {
    case "booked":
      requireAsSeen(state, steps);
      return { state: arrivedState(slot, cameAt, state), mode: "in-person" };
    case "waiting":
      if (isSkipped(state)) {
        requireAsSeen(state, steps);
        return { state: backInLine(slot, state, Math.max(cameAt, state.skippedAt)), mode: "in-person" };
      }
      return isToNote(visit) ? { state, mode: "in-person" } : undefined;
    case "in-consultation":
      if (mode === "in-person") return undefined;
      throw new Refusal("appointment.in-consultation");
    default:
      throw new Refusal("appointment.final");
  }
};

/** Where the desk saw the visit that it checks in, and when; and the session of that slot, if there is one. */
type SeenAt = {
  from: Slot;
  steps?: StepsSeen;
  notedAt?: Instant | undefined;
  session: Session | undefined;
  zone: Zone;
};

/**
 * Where the desk's check-in takes a visit: its patient is here since the desk noted it, and waits to be seen face to face. Who waited for a
 * video call keeps their place; who was not there when called has a turn again, unless they were called since the desk saw them; `undefined` where
 * they were checked in before. One that was moved since the desk saw it is left alone. Nobody is put into a line before its day has come, and what closes it to whoever joins by video closes
 * it here.
 * @throws Refusal `appointment.changed`, `session.unknown`, `appointment.final`, `appointment.in-consultation`,
 * `session.not-today`, `session.closed`, `consult.over`
 */
export const checkInPatient = (
  visit: Appointment,
  { from, steps, notedAt, session, zone }: SeenAt,
  now: Instant,
): VisitStep | undefined => {
  if (!isSameSlot(visit.slot, from)) throw new Refusal("appointment.changed");
  if (!session) throw new Refusal("session.unknown");
  const place: LinePlace = { session, zone };
  requireSessionDay(place.session.id, place.zone, now);
  const step = stepOf(visit, steps, cameAt(notedAt ?? now, place, now));
  const refusal = step && lineRefusal(visit, place, now);
  if (refusal) throw new Refusal(refusal);
  return step;
};
