import * as z from "zod/mini";
import { Site } from "../place/site.ts";
import { LineState, Series, type Session, SessionId } from "../schedule/session.ts";
import { toldDelay } from "../schedule/session-line.ts";
import { isOver, isWaiting, wasCalledIn } from "../schedule/standing.ts";
import { Instant, minute } from "../time/instant.ts";

/** What everybody may read of where somebody stands; what is not named here stays with the session. */
const PublicStanding = z.pick(LineState, {
  status: true,
  since: true,
  calledAt: true,
  turn: true,
  emergency: true,
  mode: true,
});
export type PublicStanding = z.infer<typeof PublicStanding>;

/** A session's line, which is all that places and times in it follow from: queue numbers, and nothing of whoever holds them. */
export const SessionLine = z
  .object({
    /** Says the clinic, the day and the doctor too. */
    id: SessionId,
    start: Instant,
    minutes: z.int(),
    count: z.int(),
    comeTo: z.optional(Site),
    series: z.optional(Series),
    state: z.enum(["open", "closed"]),
    /** By how many minutes it is said to begin late, while nobody was called in. */
    delay: z.optional(z.int()),
    /** The numbers of those who are still to come. */
    expected: z.array(z.int()),
    /** Number → where whoever is here or was seen stands. Who did not come is not told. */
    line: z.record(z.string(), PublicStanding),
    beyond: z.optional(z.array(z.int())),
    stranded: z.optional(z.array(z.int())),
    /**
     * The turns that those of them who were given precedence and wait would have without it: whoever was let past is told so,
     * and whose turns they are nobody is told.
     */
    precedenceFrom: z.optional(z.array(Instant)),
  })
  .register(z.globalRegistry, { id: "SessionLine", says: "none" });
export type SessionLine = z.infer<typeof SessionLine>;

/** In how many seconds a phone asks for the line again: one that may be called in next, and any other. */
export const AskAgain = z.object({ next: z.int(), others: z.int() });
export type AskAgain = z.infer<typeof AskAgain>;

/** The line of a clinic's day, with the sessions that its doctors have elsewhere: they are before somebody here too. */
export const ClinicLine = z
  .object({ sessions: z.array(SessionLine), askAgain: AskAgain })
  .register(z.globalRegistry, { id: "ClinicLine", says: "none" });
export type ClinicLine = z.infer<typeof ClinicLine>;

/** The minute that a time lies in: of when somebody came or was called the line tells no more. */
export const toMinute = (time: Instant): Instant => Math.floor(time / minute) * minute;

/** Where somebody stands as everybody may read it: since when to the minute. Turns stay as they are, or the order would not. */
const publicStanding = ({ status, since, calledAt, turn, emergency, mode }: LineState): PublicStanding => ({
  status,
  since: toMinute(since),
  ...(calledAt !== undefined && { calledAt: toMinute(calledAt) }),
  ...(turn !== undefined && { turn }),
  ...(emergency !== undefined && { emergency }),
  ...(mode && { mode }),
});

/** A set has no order, and the same line is to be the same text. */
const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

const numbersIn = (places: object): number[] => Object.keys(places).map(Number);

/** The line of a session as everybody may read it. */
export const namelessLine = (session: Session): SessionLine => {
  const { id, start, minutes, count, comeTo, series, state, claims, line, beyond, stranded } = session;
  const delay = toldDelay(session);
  const precedenceFrom = Object.values(line).flatMap((one) => (isWaiting(one) ? (one.ownTurn ?? []) : []));
  const isTold = ([, standing]: [string, LineState]): boolean => !isOver(standing) || wasCalledIn(standing);
  return {
    id,
    start,
    minutes,
    count,
    state,
    ...(comeTo && { comeTo }),
    ...(series && { series }),
    ...(delay !== undefined && { delay }),
    expected: numbersIn(claims).filter((number) => line[number] === undefined),
    line: Object.fromEntries(
      Object.entries(line)
        .filter(isTold)
        .map(([number, standing]) => [number, publicStanding(standing)]),
    ),
    ...(beyond && { beyond: inOrder(beyond) }),
    ...(stranded && { stranded: inOrder(stranded) }),
    ...(precedenceFrom.length > 0 && { precedenceFrom: inOrder(precedenceFrom) }),
  };
};
