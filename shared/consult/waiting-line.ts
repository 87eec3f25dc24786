import * as z from "zod/mini";
import { type Appointment, VisitState } from "../booking/appointment.ts";
import { byTurn, type Turn, turnAt } from "../line/by-turn.ts";
import type { SessionLine } from "../line/clinic-line.ts";
import { expectedTime } from "../line/expected-time.ts";
import { expectedTurn, type InLine, lineOf } from "../line/line-of.ts";
import { Refusal } from "../refusal/refusal.ts";
import { isVisitDisplaced } from "../schedule/displaced.ts";
import { type Session, SessionId } from "../schedule/session.ts";
import { hasBegun } from "../schedule/session-line.ts";
import { slotAt } from "../schedule/slot.ts";
import { isInside, isWaiting, wasCalledIn } from "../schedule/standing.ts";
import { Instant, minute } from "../time/instant.ts";
import { owedFrom } from "./practice-standing.ts";

/** What a waiting patient is told. */
export const WaitingLine = z
  .object({
    number: z.int(),
    /** In whose line it is; an older release did not say. */
    sessionId: z.optional(SessionId),
    /** People who are seen first: with the doctor now, or with an earlier turn. */
    ahead: z.int(),
    /** How many of these are still to come: who does not come is counted out. Absent: all are here. */
    notHere: z.optional(z.int()),
    /** When the turn is expected, from the pace of the doctor's day. */
    expectedAt: Instant,
    /** Between when and when it comes nine times in ten; answers of before don't say. */
    range: z.optional(z.object({ from: Instant, until: Instant })),
    /** Since when the doctor, who had begun, has called nobody: until they do nobody can tell when a turn comes. */
    stoppedSince: z.optional(Instant),
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
 * Sees to it that a visit's place in line is one: where its session has no time for it any more, whoever waits has none.
 * @throws Refusal `consult.no-practice`
 */
export const requireLine = (session: Session, visit: Pick<Appointment, "slot" | "service">): void => {
  const standing = session.line[visit.slot.number];
  if (isVisitDisplaced(session, visit) && (standing === undefined || isWaiting(standing)))
    throw new Refusal("consult.no-practice");
};

/** The turn of whoever holds a place: as it is noted, or as it would be if they came now. */
const ownTurn = (session: SessionLine, number: number, now: Instant): Turn => {
  const slot = slotAt(session, number);
  const standing = session.line[number];
  return standing ? turnAt(slot, standing) : { ...expectedTurn(slot, now), status: "waiting" };
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
  const own = ownTurn(session, number, now);
  const sessions = [session, ...others];
  const isOwn = ({ turn }: InLine): boolean => turn.sessionId === own.sessionId && turn.number === number;
  const before = lineOf(sessions, now).filter((one) => !isOwn(one) && byTurn(one.turn, own) < 0);
  const here = before.filter(({ state }) => state !== undefined);
  const owed = [...here, { turn: own, state: session.line[number] }].flatMap(owedTo);
  const begun = [session, ...here.map((one) => one.session)].some(hasBegun);
  const { at, from, until } = expectedTime({ before, sessions, startsAt: session.start, begun }, now);
  const stopped = stoppedSince(sessions, owed, now);
  return {
    ahead: before.length,
    ...(here.length < before.length && { notHere: before.length - here.length }),
    expectedAt: at,
    range: { from, until },
    ...(stopped !== undefined && { stoppedSince: stopped }),
    startsAt: session.start,
    dueAt: slotAt(session, number).start,
    begun,
    ...(owed.length > 0 && { owedSince: Math.min(...owed) }),
  };
};
