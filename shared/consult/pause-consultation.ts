import type { Appointment, VisitStep } from "../booking/appointment.ts";
import { isSkipped, stepInLine } from "../booking/arrival/skipped.ts";
import { firstMeeting } from "../booking/first-meeting.ts";
import { Refusal } from "../refusal/refusal.ts";
import { type Instant, second } from "../time/instant.ts";
import { requireSeen } from "./consultation-seen.ts";

/** How long a calling-in that was a slip can be taken back by one press. */
export const takenBackWithin = 10 * second;

/**
 * A call taken back this soon was a slip: the patient stands where they stood, and gets no turn before the others. The
 * press may come at the last moment, and the answer to the call and the press itself have each been on their way.
 */
export const slip = takenBackWithin + 5 * second;

/**
 * Where a pause takes a visit: back to the line, ahead of the others; `undefined` for one who waits in it already. Who was
 * passed over meanwhile does not.
 * @param seenSince when the patient was called in who is to be sent back, where that is said
 * @throws Refusal `consult.not-waiting`, `appointment.changed`, `appointment.final`
 */
export const pauseConsultation = (
  { state }: Appointment,
  seenSince: Instant | undefined,
  now: Instant,
): VisitStep | undefined => {
  if (isSkipped(state)) throw new Refusal("appointment.changed");
  if (state.status === "waiting") return undefined;
  if (state.status === "booked") throw new Refusal("consult.not-waiting");
  if (state.status !== "in-consultation") throw new Refusal("appointment.final");
  requireSeen(state, seenSince);
  const { arrivedAt, admittedAt, seen } = state;
  const waiting = { status: "waiting", arrivedAt, ...stepInLine(state) } as const;
  if (now - admittedAt <= slip) return { state: { ...waiting, ...(seen && { seen }) } };
  const met = firstMeeting(state);
  return { state: { ...waiting, pausedAt: now, ...(met && { seen: met }) } };
};
