import * as z from "zod/mini";
import { type Appointment, VisitState } from "../booking/appointment.ts";
import { byTurn, type Turn, turnAt } from "../line/by-turn.ts";
import { expectedTurn, type InLine, lineOf } from "../line/line-of.ts";
import { Refusal } from "../refusal/refusal.ts";
import { isVisitDisplaced } from "../schedule/displaced.ts";
import type { Session } from "../schedule/session.ts";
import { hasBegun } from "../schedule/session-line.ts";
import { slotAt } from "../schedule/slot.ts";
import { isInside, isWaiting } from "../schedule/standing.ts";
import { Instant, minute } from "../time/instant.ts";
import { owedFrom } from "./practice-standing.ts";

/** What a waiting patient is told. */
export const WaitingLine = z
  .object({
    number: z.int(),
    /** People who are seen first: with the doctor now, or with an earlier turn. */
    ahead: z.int(),
    /** How many of these are still to come: who does not come is counted out. Absent: all are here. */
    notHere: z.optional(z.int()),
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
const ownTurn = (session: Session, number: number, now: Instant): Turn => {
  const slot = slotAt(session, number);
  const standing = session.line[number];
  return standing ? turnAt(slot, standing) : { ...expectedTurn(slot, now), status: "waiting" };
};

/** How long somebody who is seen before will still take. */
const leftOf = ({ session, state }: InLine, now: Instant): number => {
  const pace = paceOf(session);
  return state && isInside(state) ? Math.max(0, state.since + pace - now) : pace;
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
  session: Session,
  number: number,
  now: Instant,
  others: readonly Session[] = [],
): Omit<WaitingLine, "number" | "state"> => {
  const own = ownTurn(session, number, now);
  const isOwn = ({ turn }: InLine): boolean => turn.sessionId === own.sessionId && turn.number === number;
  const before = lineOf([session, ...others], now).filter((one) => !isOwn(one) && byTurn(one.turn, own) < 0);
  const here = before.filter(({ state }) => state !== undefined);
  const owed = [...here, { turn: own, state: session.line[number] }].flatMap(owedTo);
  return {
    ahead: before.length,
    ...(here.length < before.length && { notHere: before.length - here.length }),
    expectedAt: Math.max(
      own.at,
      before.reduce((at, one) => at + leftOf(one, now), now),
    ),
    startsAt: session.start,
    dueAt: slotAt(session, number).start,
    begun: [session, ...here.map((one) => one.session)].some(hasBegun),
    ...(owed.length > 0 && { owedSince: Math.min(...owed) }),
  };
};
