import type { Appointment } from "../booking/appointment.ts";
import type { Waiting } from "../booking/arrival/arrived-state.ts";
import { noteTurn, precedenceTurn } from "../booking/arrival/turn-time.ts";
import type { DeclaredPriority } from "../booking/priority/declared-priority.ts";
import type { Priority } from "../booking/priority/priority.ts";
import type { PriorityLevel } from "../booking/priority/priority-reasons.ts";
import { Refusal } from "../refusal/refusal.ts";
import type { Session } from "../schedule/session.ts";
import { isSameSlot, type Slot } from "../schedule/slot.ts";
import { isInside, isOver, isWaiting } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { turnLetPast } from "./turn-let-past.ts";
import { turnOfVisit } from "./turn-of.ts";

/** What is asked: of the visit at which slot, which priority it had as it was seen, and which it is to have; none: it is taken back. */
type Asked = {
  from: Slot;
  seen?: PriorityLevel | undefined;
  priority?: DeclaredPriority | undefined;
  by: Priority["by"];
};

/** The doctor's day that somebody stands in, and by how many minutes precedence is earlier. @default 30 */
type Day = { sessions: readonly Session[]; within?: number | undefined };

/** A visit of somebody who waits, with or without a priority. */
export type Prioritized = { state: Waiting; priority?: Priority };

/** Whether a visit's priority can be declared: its patient is here, and not with the doctor. */
export const canPrioritize = ({ state }: Pick<Appointment, "state">): boolean => isWaiting(state);

const requireWaiting = (visit: Appointment): Waiting => {
  const { state } = visit;
  if (isOver(state)) throw new Refusal("appointment.final");
  if (isInside(state)) throw new Refusal("appointment.in-consultation");
  if (state.status !== "waiting" || !isWaiting(state)) throw new Refusal("consult.not-waiting");
  return state;
};

/** How somebody stands without precedence: at their own turn, or at a later one that they have since they were not there. */
const withoutPrecedence = ({ slot, priority }: Appointment, { turn, ...state }: Waiting): Waiting => ({
  ...state,
  ...noteTurn(slot, Math.max(priority?.ownTurn ?? 0, turn ?? slot.start)),
});

const precedenceOf = (visit: Appointment, declared: Omit<Priority, "ownTurn">, day: Day, now: Instant): Prioritized => {
  const waiting = requireWaiting(visit);
  const { ownTurn, level } = visit.priority ?? {};
  // Said again, for another reason, it changes no place.
  if (level === declared.level && ownTurn !== undefined) return { state: waiting, priority: { ...declared, ownTurn } };
  const { turn: _, ...state } = withoutPrecedence(visit, waiting);
  const own = turnOfVisit({ slot: visit.slot, state: withoutPrecedence(visit, waiting) }, now);
  const turn = turnLetPast(own, precedenceTurn(own.at, state.arrivedAt, day.within), day.sessions, now);
  return {
    state: { ...state, ...noteTurn(visit.slot, turn) },
    priority: { ...declared, ...(turn < own.at && { ownTurn: own.at }) },
  };
};

/**
 * What becomes of a visit whose patient is here and is to be seen before others. An emergency is next after whoever is with the
 * doctor, among emergencies by when it was declared. Precedence is a turn half an hour earlier, never before they came and past
 * nobody whom two went past already: it is fixed here and now, so that the order stays one that no clock changes. Taken back, it
 * leaves them at their own turn.
 * @throws Refusal `appointment.changed`, `appointment.final`, `appointment.in-consultation`, `consult.not-waiting`
 */
export const prioritizeVisit = (visit: Appointment, asked: Asked, day: Day, now: Instant): Prioritized => {
  if (!isSameSlot(visit.slot, asked.from)) throw new Refusal("appointment.changed");
  const waiting = requireWaiting(visit);
  if (visit.priority?.level !== asked.seen) throw new Refusal("appointment.changed");
  if (!asked.priority) return { state: withoutPrecedence(visit, waiting) };
  // Said again of an emergency, it is one since the first time.
  const at = visit.priority?.level === asked.priority.level ? visit.priority.at : now;
  const declared = { ...asked.priority, by: asked.by, at };
  return declared.level === "emergency"
    ? { state: withoutPrecedence(visit, waiting), priority: declared }
    : precedenceOf(visit, declared, day, now);
};
