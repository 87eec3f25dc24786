import { hasBegun } from "../schedule/session-line.ts";
import { slotAt } from "../schedule/slot.ts";
import { isInside, isWaiting, wasCalledIn } from "../schedule/standing.ts";
import { type Instant, minute } from "../time/instant.ts";
import { byTurn } from "./by-turn.ts";
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

/**
 * Why others are seen first out of their own turn: of whom is before somebody, how many are emergencies, and how many of the line
 * were given precedence. Which of them these are nobody is told.
 */
const reasonsOf = (
  before: readonly InLine[],
  sessions: readonly SessionLine[],
): Pick<WaitingLine, "emergencies" | "precedence"> => {
  const waiting = before.filter(({ state }) => state && isWaiting(state));
  const emergencies = waiting.filter(({ turn }) => turn.emergency).length;
  const given = sessions.reduce((sum, { precedence = 0 }) => sum + precedence, 0);
  const precedence = Math.min(given, waiting.length - emergencies);
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
    ...reasonsOf(before, sessions),
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
