import { hasBegun } from "../schedule/session-line.ts";
import { slotAt } from "../schedule/slot.ts";
import { isInside, isWaiting, wasCalledIn } from "../schedule/standing.ts";
import { type Instant, minute } from "../time/instant.ts";
import { byTurn, type Turn } from "./by-turn.ts";
import type { SessionLine } from "./clinic-line.ts";
import { expectedTime } from "./expected-time.ts";
import { type InLine, lineOf } from "./line-of.ts";
import { owedFrom } from "./practice-standing.ts";
import { turnOf } from "./turn-of.ts";
import type { WaitingLine } from "./waiting-line.ts";

/** How long a doctor owes somebody a turn and calls nobody until it is said that the practice has stopped. */
const stoppedAfter = 15 * minute;

/** Since when a doctor who has begun calls nobody though they owe somebody a turn, where that is so long that it is said. */
const stoppedSince = (
  sessions: readonly SessionLine[],
  owed: readonly Instant[],
  now: Instant,
): Instant | undefined => {
  const called = sessions.flatMap(({ line }) => Object.values(line)).filter(wasCalledIn);
  if (called.length === 0 || owed.length === 0 || called.some(isInside)) return undefined;
  const since = Math.max(Math.min(...owed), ...called.map((state) => state.since));
  return now - since >= stoppedAfter ? since : undefined;
};

/** Whether somebody stands at an earlier turn than that of their place. */
const isForward = ({ turn, session }: Pick<InLine, "turn" | "session">): boolean =>
  turn.at < slotAt(session, turn.number).start;

/** Whether somebody who waits may have been let past `own`: they stand at another turn than their place's, which comes after it. */
const mayBePast = (one: InLine, own: Turn): boolean => {
  const { start } = slotAt(one.session, one.turn.number);
  return one.turn.at > start || (isForward(one) && byTurn({ ...one.turn, status: own.status, at: start }, own) > 0);
};

/**
 * Why others are seen first out of their own turn: of whom is before somebody, how many are emergencies, and how many were let
 * past them. Which of them these are nobody is told: no more than were given precedence from a turn after theirs, and no more
 * than those before them who may have been. They are none of them themselves.
 */
const reasonsOf = (
  own: Pick<InLine, "turn" | "session">,
  before: readonly InLine[],
  sessions: readonly SessionLine[],
): Pick<WaitingLine, "emergencies" | "precedence"> => {
  const waiting = before.filter(({ state }) => state && isWaiting(state));
  const emergencies = waiting.filter(({ turn }) => turn.emergency).length;
  const given = sessions.flatMap(({ precedenceFrom = [] }) => precedenceFrom).filter((at) => at >= own.turn.at);
  const isOwn = isForward(own) && given.includes(slotAt(own.session, own.turn.number).start);
  const past = waiting.filter((one) => !one.turn.emergency && mayBePast(one, own.turn)).length;
  const precedence = Math.min(given.length - Number(isOwn), past);
  return { ...(emergencies > 0 && { emergencies }), ...(precedence > 0 && { precedence }) };
};

/** Since when the doctor owes a turn to somebody who is here and waits. */
const owedTo = ({ turn, state }: Pick<InLine, "turn" | "state">): Instant[] =>
  state && isWaiting(state) ? [owedFrom(turn.at, state.since)] : [];

/**
 * The place of whoever holds queue number `number` of `session` in the line of its doctor at `now`; they count as here
 * themselves. A doctor's sessions of a day are one line: who is before them in another one is seen first.
 * @param others the doctor's other sessions of that day, at every clinic
 */
export const placeInLine = (
  session: SessionLine,
  number: number,
  now: Instant,
  others: readonly SessionLine[] = [],
): Omit<WaitingLine, "number" | "state"> => {
  const slot = slotAt(session, number);
  const state = session.line[number];
  const own = turnOf(slot, state, now);
  const sessions = [session, ...others];
  const isOwn = ({ turn }: InLine): boolean => turn.sessionId === own.sessionId && turn.number === number;
  const before = lineOf(sessions, now).filter((one) => !isOwn(one) && byTurn(one.turn, own) < 0);
  const here = before.filter(({ state }) => state !== undefined);
  const owed = [...here, { turn: own, state }].flatMap(owedTo);
  const { at, from, until } = expectedTime({ session, others, turn: own.at, before }, now);
  const stopped = stoppedSince(sessions, owed, now);
  return {
    ...(session.series && { series: session.series }),
    ahead: before.length,
    ...(here.length < before.length && { notHere: before.length - here.length }),
    ...reasonsOf({ turn: own, session }, before, sessions),
    expectedAt: at,
    range: { from, until },
    ...(stopped !== undefined && { stoppedSince: stopped }),
    startsAt: session.start,
    dueAt: slot.start,
    ...(session.delay !== undefined && { delay: session.delay }),
    begun: hasBegun(session),
    ...(owed.length > 0 && { owedSince: Math.min(...owed) }),
  };
};
