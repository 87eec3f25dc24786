import * as z from "zod/mini";
import { type Appointment, VisitState } from "../booking/appointment.ts";
import { Refusal } from "../refusal/refusal.ts";
import { isDisplaced, isVisitDisplaced } from "../schedule/displaced.ts";
import type { LineState, Session, SessionId } from "../schedule/session.ts";
import { hasBegun } from "../schedule/session-line.ts";
import { slotAt } from "../schedule/slot.ts";
import { isHere, isInside, isWaiting } from "../schedule/standing.ts";
import { Instant, minute } from "../time/instant.ts";
import { byTurn, type Turn } from "./by-turn.ts";
import { owedFrom } from "./practice-standing.ts";

/** What a waiting patient is told. */
export const WaitingLine = z
  .object({
    number: z.int(),
    /** People who will be seen first: arrived with a lower number, or with the doctor now. */
    ahead: z.int(),
    /** When the turn is expected, from the pace of the sessions that come before. */
    expectedAt: Instant,
    /** When the doctor's session starts by its timetable, and when one's own slot does. */
    startsAt: Instant,
    dueAt: Instant,
    /** Whether anybody was called in yet: until then nobody can tell when a turn comes. */
    begun: z.boolean(),
    /** Since when the doctor owes a turn to whoever of these waits longest past their time: who is before, and oneself. */
    owedSince: z.optional(Instant),
    state: VisitState,
  })
  .register(z.globalRegistry, { id: "WaitingLine", says: "personal" });
export type WaitingLine = z.infer<typeof WaitingLine>;

/** How many consultations of the planned length count beside those that were held, and the longest gap that is one. */
const planned = { weight: 6, longest: 2.5 };

/**
 * How long one consultation of a session takes, in whole milliseconds: the mean time between two ends, drawn to the slot's
 * length while there are few (`docs/decisions/visit-states.md`). A gap in which nobody came says nothing, so none counts for
 * more than two and a half slots; when the doctor began says nothing either.
 */
const paceOf = (session: Session): number => {
  const prior = session.minutes * minute;
  const ended = Object.values(session.line)
    .flatMap(({ status, since }) => (status === "completed" ? [since] : []))
    .toSorted((one, other) => one - other);
  const gaps = ended.slice(1).map((end, index) => Math.min(end - (ended[index] ?? end), planned.longest * prior));
  const held = gaps.reduce((sum, gap) => sum + gap, 0);
  return Math.round((planned.weight * prior + held) / (planned.weight + gaps.length));
};

/** Somebody who is here and will be seen before another, when their slot begins, and how long each takes in their session. */
type Before = { state: LineState; start: Instant; pace: number };

/** Who of a session is here and will be seen before `own` turn comes: who waits for a session that was closed will not. */
const seenBefore = (session: Session, own: Turn & { sessionId: SessionId }): Before[] => {
  const pace = paceOf(session);
  return Object.entries(session.line).flatMap(([key, state]) => {
    const number = Number(key);
    if (session.id === own.sessionId && number === own.number) return [];
    const { start } = slotAt(session, number);
    const turn: Turn = { status: state.status, start, number };
    const isSeen = isInside(state) || (isHere(state) && !isDisplaced(session, number));
    return isSeen && byTurn(turn, own) < 0 ? [{ state, start, pace }] : [];
  });
};

/**
 * Sees to it that a visit's place in line is one: where its session has no time for it any more, whoever waits has none.
 * @throws Refusal `consult.no-practice`
 */
export const requireLine = (session: Session, visit: Pick<Appointment, "slot" | "service">): void => {
  const standing = session.line[visit.slot.number];
  if (isVisitDisplaced(session, visit) && (standing === undefined || isWaiting(standing)))
    throw new Refusal("consult.no-practice");
};

/**
 * The place of whoever holds queue number `number` of `session` in the line of its doctor at `now`; they count as here
 * themselves. A doctor's sessions of a day are one line: an earlier one that runs over is taken first.
 * @param others the doctor's other sessions of that day, at every clinic
 */
export const placeInLine = (
  session: Session,
  number: number,
  now: Instant,
  others: readonly Session[] = [],
): Omit<WaitingLine, "number" | "state"> => {
  const dueAt = slotAt(session, number).start;
  const standing = session.line[number];
  const own = { sessionId: session.id, status: standing?.status ?? "waiting", start: dueAt, number };
  const earlier = others.filter((other) => seenBefore(other, own).length > 0);
  const before = [session, ...earlier].flatMap((one) => seenBefore(one, own));
  const waiting = [...before, ...(standing ? [{ state: standing, start: dueAt }] : [])].filter(({ state }) =>
    isWaiting(state),
  );
  const owed = waiting.map(({ state, start }) => owedFrom(start, state.since));
  const leftOf = ({ state, pace }: Before): number => (isInside(state) ? Math.max(0, state.since + pace - now) : pace);
  return {
    ahead: before.length,
    expectedAt: Math.max(
      dueAt,
      before.reduce((at, one) => at + leftOf(one), now),
    ),
    startsAt: session.start,
    dueAt,
    begun: [session, ...earlier].some(hasBegun),
    ...(owed.length > 0 && { owedSince: Math.min(...owed) }),
  };
};
