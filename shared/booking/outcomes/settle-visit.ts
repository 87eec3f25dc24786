import { Refusal } from "../../refusal/refusal.ts";
import { type Session, sessionEnd } from "../../schedule/session.ts";
import { isSameSlot, type Slot } from "../../schedule/slot.ts";
import { isInside, isOver } from "../../schedule/standing.ts";
import type { Instant } from "../../time/instant.ts";
import type { Appointment, VisitProgress, VisitState } from "../appointment.ts";
import { firstMeeting } from "../first-meeting.ts";
import { isUndecided, settledIn } from "../pending.ts";
import type { AppointmentRecord } from "../receipt.ts";
import { isCorrectable, type Outcome, type Settlement, withSaid } from "../settlement.ts";
import { outcomeOf } from "./outcome.ts";
import { arrivalIn, isAsLeft, type SeenLeft } from "./seen-left.ts";

/** What is asked: of the visit at which slot, seen how, how it ended, and who says so; with the session of that slot, if there is one. */
type Settling = SeenLeft & { from: Slot; outcome: Outcome; session: Session | undefined; by?: string | undefined };

/** A visit as it is kept, as far as it matters here. */
type Kept = Appointment & Pick<AppointmentRecord, "settlement">;

/** Where what is said takes a visit, and what has been said of it by then. */
export type Settled = { state: VisitProgress; settlement: Settlement };

/** How a visit stood before anything was said of how it ended; when it was said first, and when last, which is now. */
type Before = Pick<Appointment, "slot" | "state"> & { saidAt: Instant; settledAt: Instant };

/** When a visit that was left ended: as the clock noted it, or as it was said of it first. */
const endOf = ({ state, saidAt }: Before): Instant => ("endedAt" in state ? state.endedAt : saidAt);

/** Who was seen was called in when the doctor said so; where nobody did, no time of it is made up but the end. */
const seenState = (before: Before): VisitProgress => {
  const { slot, state, settledAt } = before;
  const met = firstMeeting(state);
  const paused = state.status === "waiting" && met ? state.pausedAt : undefined;
  const endedAt = paused ?? endOf(before);
  const { arrivedAt = Math.min(slot.start, endedAt) } = arrivalIn(state);
  const base = { status: "completed", arrivedAt, endedAt, settledAt } as const;
  return met ? { ...base, ...met } : { ...base, admittedAt: endedAt, metAt: endedAt, untimed: true };
};

const stateOf = (before: Before, outcome: Outcome): VisitProgress => {
  if (outcome === "seen") return seenState(before);
  const ended = { ...arrivalIn(before.state), endedAt: endOf(before), settledAt: before.settledAt };
  return outcome === "absent" ? { status: "no-show", ...ended } : { status: "unserved", ...ended, pending: "call" };
};

/**
 * Sees to it that a visit is still to be decided about, or that what the desk has said of it is put right by somebody who saw
 * that, and in time: whoever saw something else is told what was said.
 */
const requireOpen = ({ state, settlement }: Kept, asked: SeenLeft & { outcome: Outcome }, now: Instant): void => {
  if (!isOver(state) || isUndecided(state)) return;
  const outcome = outcomeOf(state);
  const { settledAt } = settledIn(state);
  if (!outcome || settledAt === undefined) throw new Refusal("appointment.final");
  const isCorrection = settlement && asked.settledAt === settledAt && asked.outcome !== outcome;
  if (!isCorrection) throw new Refusal("appointment.settled", { outcome });
  if (!isCorrectable(settledAt, now)) throw new Refusal("appointment.outcome-kept");
};

/** What the desk has said of how a visit ended; nothing of one that stands open again, or for the first time. */
const settlementOf = ({ state, settlement }: Kept): Settlement =>
  settlement && outcomeOf(state) ? settlement : { from: state, said: [] };

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
 * How a visit ends that was left as its session ended, as the desk says it: of what it saw, and not while the session still
 * has time for it. What was said wrongly is put right from how the visit stood before. What is met by video is not the desk's
 * to say: that two have met is for their room to tell.
 * @throws Refusal `appointment.changed`, `appointment.by-video`, `appointment.final`, `appointment.settled`,
 * `appointment.outcome-kept`, `appointment.in-consultation`, `session.unknown`, `session.not-over`
 */
export const settleVisit = (visit: Kept, { from, outcome, session, by, ...seen }: Settling, now: Instant): Settled => {
  const { slot, mode, state } = visit;
  if (!isSameSlot(slot, from)) throw new Refusal("appointment.changed");
  requireOpen(visit, { outcome, ...seen }, now);
  if (mode !== "in-person") throw new Refusal("appointment.by-video");
  if (!session) throw new Refusal("session.unknown");
  if (now < sessionEnd(session)) throw new Refusal("session.not-over");
  requireAsLeft(state, { outcome, ...seen });
  const before = settlementOf(visit);
  // By when it was said whoever puts it right names what they saw: no two are said at one moment.
  const at = Math.max(now, (before.said.at(-1)?.at ?? 0) + 1);
  const said = withSaid(before.said, { outcome, at, ...(by !== undefined && { by }) });
  return {
    state: stateOf({ slot, state: before.from, saidAt: before.said[0]?.at ?? at, settledAt: at }, outcome),
    settlement: { from: before.from, said },
  };
};
