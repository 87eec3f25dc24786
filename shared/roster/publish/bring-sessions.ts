import { sameServices } from "../../place/service.ts";
import { isSameSite } from "../../place/site.ts";
import { placesIn, type Session, type SessionId, sessionEnd, takesMore } from "../../schedule/session.ts";
import type { Instant } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { SessionShape } from "../month/plan-month.ts";
import { daysOf, type RosterMonth } from "../month/roster-month.ts";
import { calledShapes } from "./called-shapes.ts";

/** On what a session may be given another shape: nobody has a place in it, or its slots stay when and where they are. */
type Guard = "empty" | "same-grid";

/** What brings one session to what a roster says of it. Nothing takes a session away, nor a place from who has it. */
export type SessionWrite =
  | { kind: "create"; shape: SessionShape }
  | { kind: "close"; id: SessionId }
  | { kind: "reopen" | "change"; shape: SessionShape; guard: Guard }
  /** Leaves it to those who have a place in it, where they were told to come. */
  | { kind: "hold"; shape: SessionShape; guard: "same-grid" };

/** The session that a write is of. */
export const sessionOfWrite = (write: SessionWrite): SessionId => (write.kind === "close" ? write.id : write.shape.id);

/** A session that is given a shape; what its shape does not say, it is not. */
const shapedBy = ({ kind, shape }: Exclude<SessionWrite, { kind: "close" }>, was: Session | undefined): Session => {
  const { claims = {}, line = {}, stranded, spent, struck, holds } = was ?? {};
  const kept = {
    claims,
    line,
    ...(stranded && { stranded }),
    ...(spent && { spent }),
    ...(struck && { struck }),
    ...(holds && { holds }),
  };
  return { ...shape, ...kept, state: "open", ...(kind === "hold" && { reserved: true }) };
};

/** Sessions as writes leave them. */
export const sessionsAfter = (writes: readonly SessionWrite[], sessions: readonly Session[]): Session[] => {
  const after = new Map(sessions.map((session) => [session.id, session]));
  for (const write of writes) {
    const was = after.get(sessionOfWrite(write));
    if (write.kind !== "close") after.set(write.shape.id, shapedBy(write, was));
    else if (was) after.set(was.id, { ...was, state: "closed" });
  }
  return [...after.values()];
};

/** How sessions differ from what a roster says. */
export type Bringing = {
  writes: SessionWrite[];
  /** As they should be already. */
  kept: SessionId[];
  /**
   * Keep the slots they have, and where their patients come to, while somebody holds one, for as long as is planned: those
   * that would be met elsewhere take nobody else, and are brought there once they are empty; the others by a later publishing.
   */
  held: SessionId[];
};

/** The days of a month whose sessions are brought to its roster: what lies before today stays as it is. */
export const daysToBring = (month: RosterMonth, today: LocalDate): LocalDate[] =>
  daysOf(month).filter((date) => date >= today);

const isAs = (session: Session, shape: SessionShape): boolean =>
  session.start === shape.start &&
  session.minutes === shape.minutes &&
  session.count === shape.count &&
  isSameSite(session.comeTo, shape.comeTo) &&
  sameServices(session.services, shape.services);

const none: Bringing = { writes: [], kept: [], held: [] };

const closeOne = ({ id, state }: Session): Bringing =>
  state === "open" ? { ...none, writes: [{ kind: "close", id }] } : none;

/**
 * What a session that has places taken becomes: as many of its slots, as they are, as the planned hours have time for, and
 * where those who have them were told to come.
 */
const inOwnGrid = ({ start, minutes, comeTo }: Session, { comeTo: _, ...shape }: SessionShape): SessionShape => {
  const count = placesIn(sessionEnd(shape) - start, minutes);
  return { ...shape, start, minutes, count, ...(comeTo && { comeTo }) };
};

/** Whether a session takes people again that took none, or is another one. */
const kindFor = (session: Session): "change" | "reopen" => (takesMore(session) ? "change" : "reopen");

/** Who has a place keeps it, be it beyond the hours that are planned: nobody is given one there any more. */
const bringTaken = (session: Session, shape: SessionShape): Bringing => {
  const { id, state } = session;
  const fitting = inOwnGrid(session, shape);
  const isThere = isSameSite(fitting.comeTo, shape.comeTo);
  const isAsPlanned = isThere && fitting.start === shape.start && fitting.minutes === shape.minutes;
  const held = isAsPlanned ? [] : [id];
  if (fitting.count < 1) return { ...closeOne(session), held };
  if (state === "open" && takesMore(session) === isThere && isAs(session, fitting))
    return isAsPlanned ? { ...none, kept: [id] } : { ...none, held };
  if (!isThere) return { ...none, held, writes: [{ kind: "hold", shape: fitting, guard: "same-grid" }] };
  return { ...none, held, writes: [{ kind: kindFor(session), shape: fitting, guard: "same-grid" }] };
};

const bringOne = (shape: SessionShape, session: Session | undefined): Bringing => {
  if (!session) return { ...none, writes: [{ kind: "create", shape }] };
  if (takesMore(session) && isAs(session, shape)) return { ...none, kept: [session.id] };
  if (Object.keys(session.claims).length > 0) return bringTaken(session, shape);
  return { ...none, writes: [{ kind: kindFor(session), shape, guard: "empty" }] };
};

/**
 * What brings the sessions of some days to those that a roster makes of these days. What has ended is left as it is. Done
 * to sessions that are so already, it is nothing.
 */
export const bringSessions = (
  shapes: readonly SessionShape[],
  sessions: readonly Session[],
  now: Instant,
): Bringing => {
  const goesOn = (session: SessionShape): boolean => sessionEnd(session) > now;
  const there = new Map(sessions.map((session) => [session.id, session]));
  const called = calledShapes(shapes, sessions);
  const wanted = new Set(shapes.map(({ id }) => id));
  const parts = [
    ...called
      .filter((shape) => goesOn(there.get(shape.id) ?? shape))
      .map((shape) => bringOne(shape, there.get(shape.id))),
    ...sessions.filter((session) => !wanted.has(session.id) && goesOn(session)).map(closeOne),
  ];
  return {
    writes: parts.flatMap(({ writes }) => writes),
    kept: parts.flatMap(({ kept }) => kept),
    held: parts.flatMap(({ held }) => held),
  };
};
