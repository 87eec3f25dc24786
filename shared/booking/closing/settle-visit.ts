import { Refusal } from "../../refusal/refusal.ts";
import { type Session, sessionEnd } from "../../schedule/session.ts";
import { isSameSlot, type Slot } from "../../schedule/slot.ts";
import { isOver } from "../../schedule/standing.ts";
import type { Instant } from "../../time/instant.ts";
import type { Appointment, VisitProgress, VisitState } from "../appointment.ts";
import { firstMeeting } from "../first-meeting.ts";
import { isUndecided } from "../pending.ts";
import type { Outcome } from "./outcome.ts";

/** What is asked: of the visit at which slot, how it ended; with the session of that slot, if there is one. */
type Settling = { from: Slot; outcome: Outcome; session: Session | undefined };

/** When somebody came, as far as anybody noted. */
const arrivalIn = (state: VisitState): { arrivedAt?: Instant } =>
  "arrivedAt" in state && state.arrivedAt !== undefined ? { arrivedAt: state.arrivedAt } : {};

/** When a visit that was left ended: as the clock noted it, or with what is said of it now. */
const endOf = (state: VisitState, now: Instant): Instant => ("endedAt" in state ? state.endedAt : now);

/** Who was seen was called in when the doctor said so; where nobody did, no time of it is made up but the end. */
const seenState = ({ slot, state }: Appointment, now: Instant): VisitProgress => {
  const met = firstMeeting(state);
  const paused = state.status === "waiting" && met ? state.pausedAt : undefined;
  const endedAt = paused ?? endOf(state, now);
  const { arrivedAt = Math.min(slot.start, endedAt) } = arrivalIn(state);
  const base = { status: "completed", arrivedAt, endedAt, settledAt: now } as const;
  return met ? { ...base, ...met } : { ...base, admittedAt: endedAt, metAt: endedAt, untimed: true };
};

const stateOf = (visit: Appointment, outcome: Outcome, now: Instant): VisitProgress => {
  const { state } = visit;
  if (outcome === "seen") return seenState(visit, now);
  const ended = { ...arrivalIn(state), endedAt: endOf(state, now), settledAt: now };
  return outcome === "absent" ? { status: "no-show", ...ended } : { status: "unserved", ...ended, pending: "call" };
};

/**
 * How a visit ends that was left as its session ended, as the desk says it: once, and not while the session still has
 * time for it. What is met by video is not the desk's to say: that two have met is for their room to tell.
 * @throws Refusal `appointment.changed`, `appointment.by-video`, `appointment.final`, `session.unknown`, `session.not-over`
 */
export const settleVisit = (
  visit: Appointment,
  { from, outcome, session }: Settling,
  now: Instant,
): { state: VisitProgress } => {
  const { slot, mode, state } = visit;
  if (!isSameSlot(slot, from)) throw new Refusal("appointment.changed");
  if (isOver(state) && !isUndecided(state)) throw new Refusal("appointment.final");
  if (mode !== "in-person") throw new Refusal("appointment.by-video");
  if (!session) throw new Refusal("session.unknown");
  if (now < sessionEnd(session)) throw new Refusal("session.not-over");
  return { state: stateOf(visit, outcome, now) };
};
