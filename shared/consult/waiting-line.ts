import * as z from "zod/mini";
import { VisitState } from "../booking/appointment.ts";
import type { LineState, Session, SessionId } from "../roster/session.ts";
import { isHere } from "../roster/session-line.ts";
import { slotAt } from "../roster/slot.ts";
import { Instant, minute } from "../time/instant.ts";
import { byTurn, type Turn } from "./by-turn.ts";

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
    state: VisitState,
  })
  .register(z.globalRegistry, { id: "WaitingLine" });
export type WaitingLine = z.infer<typeof WaitingLine>;

/**
 * Mean time between the ends of this session's consultations, in whole milliseconds; the slot length before the second.
 * When the doctor began says nothing of how long anybody takes.
 */
const paceOf = (session: Session): number => {
  const ended = Object.values(session.line)
    .filter(({ status }) => status === "completed")
    .map(({ since }) => since);
  if (ended.length < 2) return session.minutes * minute;
  return Math.max(minute, Math.round((Math.max(...ended) - Math.min(...ended)) / (ended.length - 1)));
};

/** Who was with the doctor at some moment of the session. */
const seen: ReadonlySet<LineState["status"]> = new Set(["in-consultation", "paused", "completed"]);

const isWith = ({ status }: LineState): boolean => status === "in-consultation";

/** Somebody who is here and will be seen before another, and how long each takes in their session. */
type Before = { state: LineState; pace: number };

/** Who of a session is here and will be seen before `own` turn comes. */
const seenBefore = (session: Session, own: Turn & { sessionId: SessionId }): Before[] => {
  const pace = paceOf(session);
  return Object.entries(session.line).flatMap(([key, state]) => {
    const number = Number(key);
    if (session.id === own.sessionId && number === own.number) return [];
    const turn: Turn = { status: state.status, start: slotAt(session, number).start, number };
    return isHere(state) && byTurn(turn, own) < 0 ? [{ state, pace }] : [];
  });
};

const hasBegun = ({ line }: Session): boolean => Object.values(line).some(({ status }) => seen.has(status));

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
): Pick<WaitingLine, "ahead" | "expectedAt" | "startsAt" | "dueAt" | "begun"> => {
  const dueAt = slotAt(session, number).start;
  const status = session.line[number]?.status ?? "waiting";
  const own = { sessionId: session.id, status, start: dueAt, number };
  const earlier = others.filter((other) => seenBefore(other, own).length > 0);
  const before = [session, ...earlier].flatMap((one) => seenBefore(one, own));
  const leftOf = ({ state, pace }: Before): number => (isWith(state) ? Math.max(0, state.since + pace - now) : pace);
  return {
    ahead: before.length,
    expectedAt: Math.max(
      dueAt,
      before.reduce((at, one) => at + leftOf(one), now),
    ),
    startsAt: session.start,
    dueAt,
    begun: [session, ...earlier].some(hasBegun),
  };
};
