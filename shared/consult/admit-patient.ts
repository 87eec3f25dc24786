import { type Appointment, isUpcoming, type VisitStep } from "../booking/appointment.ts";
import { arrivedState, type Waiting } from "../booking/arrival/arrived-state.ts";
import { backInLine, isSkipped, stepInLine } from "../booking/arrival/skipped.ts";
import { requireAsSeen, type StepsSeen } from "../booking/arrival/steps-seen.ts";
import { isOffered } from "../booking/displaced/offer.ts";
import { mayBeThere } from "../line/may-be-there.ts";
import { Refusal } from "../refusal/refusal.ts";
import { isWaiting } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { afterMeeting } from "./consultation-as-seen.ts";
import type { Presence } from "./presence.ts";
import { calledInFrom } from "./visit-room.ts";

/**
 * How the patient waits; one in the room counts even if their arrival was never reported. Who was not there when called is,
 * where the doctor calls them in again face to face.
 */
const waitingAs = (visit: Appointment, presence: Presence, now: Instant): Waiting => {
  const { slot, state, mode } = visit;
  if (state.status === "waiting" && isWaiting(state)) return state;
  const opensAt = calledInFrom(slot);
  if (now < opensAt) throw new Refusal("consult.too-early", { opensAt });
  if (mode === "video" && presence === undefined) throw new Refusal("video.unavailable");
  const before = state.status === "booked" ? state : {};
  // Whom the doctor calls in where nobody notes who comes is there, and nobody can say that they came late.
  const isInRoom = mode === "video" && presence?.includes("patient") === true;
  if (isSkipped(state) && (mode === "in-person" || isInRoom)) return backInLine(slot, state, now);
  if (mayBeThere(visit)) return { ...before, status: "waiting", arrivedAt: now };
  if (!isInRoom) throw new Refusal("consult.not-waiting");
  return arrivedState(slot, now, before);
};

/**
 * Where admission takes a visit: to the doctor, and together once both are known to be in the room. Asked again it only
 * notes that they have met; `undefined` where that is known or not so. Face to face, to be called in is to meet.
 * Whom a closed session left without a room is not called into it; who came to the clinic still may be.
 * Asked late, of whom a step was taken with since, it calls nobody in.
 * @throws Refusal `appointment.changed`, `consult.not-waiting`, `consult.too-early`, `appointment.final`, `session.closed`, `video.unavailable`
 */
export const admitPatient = (
  appointment: Appointment,
  { presence, steps }: { presence: Presence; steps?: StepsSeen },
  now: Instant,
): VisitStep | undefined => {
  const { state, mode } = appointment;
  if (!isUpcoming(appointment)) throw new Refusal("appointment.final");
  if (mode === "video" && isOffered(appointment)) throw new Refusal("session.closed");
  if (state.status === "in-consultation") {
    const met = afterMeeting(state, presence, now);
    return met && { state: met };
  }
  requireAsSeen(state, steps);
  const waiting = waitingAs(appointment, presence, now);
  const { arrivedAt, seen } = waiting;
  const kept = { ...stepInLine(waiting), ...(seen && { seen }) };
  const admitted = { status: "in-consultation", arrivedAt, admittedAt: now, ...kept } as const;
  if (mode === "in-person") return { state: { ...admitted, metAt: now } };
  return { state: afterMeeting(admitted, presence, now) ?? admitted };
};
