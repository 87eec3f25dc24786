import { Refusal } from "../../refusal/refusal.ts";
import { type Session, sessionEnd } from "../../schedule/session.ts";
import { isSameSlot, type Slot } from "../../schedule/slot.ts";
import { isInside, isOver } from "../../schedule/standing.ts";
import type { Instant } from "../../time/instant.ts";
import type { Appointment, VisitProgress, VisitState } from "../appointment.ts";
import { firstMeeting } from "../first-meeting.ts";
import { isUndecided } from "../pending.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { arrivalIn, isAsLeft, type SeenLeft } from "./seen-left.ts";

/** What is asked: of the visit at which slot, seen how, how it ended; with the session of that slot, if there is one. */
type Settling = SeenLeft & { from: Slot; outcome: Outcome; session: Session | undefined };

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

/** Sees to it that a visit is still to be decided about: of one that the desk has decided about it says how. */
const requireOpen = (state: VisitState): void => {
  if (!isOver(state) || isUndecided(state)) return;
  const outcome = outcomeOf(state);
  throw outcome ? new Refusal("appointment.settled", { outcome }) : new Refusal("appointment.final");
};

/**
 * Sees to it that it is decided about somebody as they stand: nobody has noted anything of them since. Who is with the doctor is
 * neither away nor to be called, whoever saw what.
 */
const requireAsLeft = (state: VisitState, { outcome, ...seen }: SeenLeft & { outcome: Outcome }): void => {
  const isAsSeen = isAsLeft(state, seen);
  if (isInside(state) && (outcome !== "seen" || !isAsSeen)) throw new Refusal("appointment.in-consultation");
  if (!isAsSeen) throw new Refusal("appointment.changed");
};

/**
 * How a visit ends that was left as its session ended, as the desk says it: once, of what it saw, and not while the session
 * still has time for it. What is met by video is not the desk's to say: that two have met is for their room to tell.
 * @throws Refusal `appointment.changed`, `appointment.by-video`, `appointment.final`, `appointment.settled`,
 * `appointment.in-consultation`, `session.unknown`, `session.not-over`
 */
export const settleVisit = (
  visit: Appointment,
  { from, outcome, session, ...seen }: Settling,
  now: Instant,
): { state: VisitProgress } => {
  const { slot, mode, state } = visit;
  if (!isSameSlot(slot, from)) throw new Refusal("appointment.changed");
  requireOpen(state);
  if (mode !== "in-person") throw new Refusal("appointment.by-video");
  if (!session) throw new Refusal("session.unknown");
  if (now < sessionEnd(session)) throw new Refusal("session.not-over");
  requireAsLeft(state, { outcome, ...seen });
  return { state: stateOf(visit, outcome, now) };
};
