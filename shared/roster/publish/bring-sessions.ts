import { type Session, type SessionId, sessionEnd } from "../../schedule/session.ts";
import type { Instant } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { SessionShape } from "../month/plan-month.ts";
import { daysOf, type RosterMonth } from "../month/roster-month.ts";

/**
 * On what a session may be given another shape. `empty`: nobody has a place in it. `same-slots`: its slots stay where they
 * are and become no fewer. `as-seen`: just these have places, none of which is lost.
 */
type Guard = { is: "empty" } | { is: "same-slots" } | { is: "as-seen"; claims: Session["claims"] };

/** What brings one session to what a roster says of it. Nothing takes a session away, nor a place from who has it. */
export type SessionWrite =
  | { kind: "create"; shape: SessionShape }
  | { kind: "close"; id: SessionId }
  | { kind: "reopen" | "change"; shape: SessionShape; guard: Guard };

/** The session that a write is of. */
export const sessionOfWrite = (write: SessionWrite): SessionId => (write.kind === "close" ? write.id : write.shape.id);

/** How sessions differ from what a roster says. */
export type Bringing = {
  writes: SessionWrite[];
  /** As they should be already. */
  kept: SessionId[];
  /** Should be otherwise, and can't be while somebody has a place in them: a later publishing brings them there. */
  held: SessionId[];
};

/** The days of a month whose sessions are brought to its roster: what lies before today stays as it is. */
export const daysToBring = (month: RosterMonth, today: LocalDate): LocalDate[] =>
  daysOf(month).filter((date) => date >= today);

const sameServices = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());

const isAs = (session: Session, shape: SessionShape): boolean =>
  session.start === shape.start &&
  session.minutes === shape.minutes &&
  session.count === shape.count &&
  sameServices(session.services, shape.services);

const highestOf = ({ claims }: Session): number => Math.max(0, ...Object.keys(claims).map(Number));

/** Whether everybody's place is where it was, and for what it was, once a session has another shape. */
const leavesPlaces = (session: Session, shape: SessionShape): boolean =>
  session.start === shape.start &&
  session.minutes === shape.minutes &&
  session.services.every((service) => shape.services.includes(service));

const none: Bringing = { writes: [], kept: [], held: [] };

/** A session that has places taken keeps them; it grows, and shrinks down to the last of them. */
const bringTaken = (session: Session, shape: SessionShape): Bringing => {
  const { id } = session;
  if (!leavesPlaces(session, shape)) return { ...none, held: [id] };
  const fitting = { ...shape, count: Math.max(shape.count, highestOf(session)) };
  const held = fitting.count === shape.count ? [] : [id];
  if (session.state === "open" && isAs(session, fitting))
    return held.length > 0 ? { ...none, held } : { ...none, kept: [id] };
  const guard: Guard = fitting.count < session.count ? { is: "as-seen", claims: session.claims } : { is: "same-slots" };
  return { ...none, held, writes: [{ kind: session.state === "open" ? "change" : "reopen", shape: fitting, guard }] };
};

const bringOne = (shape: SessionShape, session: Session | undefined): Bringing => {
  if (!session) return { ...none, writes: [{ kind: "create", shape }] };
  if (session.state === "open" && isAs(session, shape)) return { ...none, kept: [session.id] };
  if (Object.keys(session.claims).length > 0) return bringTaken(session, shape);
  const kind = session.state === "open" ? "change" : "reopen";
  return { ...none, writes: [{ kind, shape, guard: { is: "empty" } }] };
};

const closeOne = ({ id, state }: Session): Bringing =>
  state === "open" ? { ...none, writes: [{ kind: "close", id }] } : none;

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
  const wanted = new Set(shapes.map(({ id }) => id));
  const parts = [
    ...shapes
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
