import type { Appointment, AppointmentId, VisitStep } from "../booking/appointment.ts";
import { type LineState, type Session, sessionEnd } from "../roster/session.ts";
import { sessionDayEnd } from "../roster/session-day.ts";
import { type Slot, slotAt } from "../roster/slot.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import { afterBothLeft } from "./consultation-as-seen.ts";
import { isHere } from "./is-here.ts";

/** How long after a session's last slot its line stays open at least, and how often it is looked at from then on. */
const grace = 30 * minute;

const admitted: ReadonlySet<LineState["status"]> = new Set(["paused", "in-consultation", "completed"]);

const lineOf = ({ line }: Pick<Session, "line">): LineState[] => Object.values(line);

/** What of a session says when its line closes. */
type Lined = Pick<Session, "id" | "start" | "minutes" | "count" | "line">;

/** When a session's line is first looked at whether it can be closed. */
export const closingBegins = (session: Omit<Lined, "id" | "line">): Instant => sessionEnd(session) + grace;

/** When a session's line is over for everybody: with the clinic's day, and not before its closing begins. */
export const lineEndsAt = (session: Omit<Lined, "line">, zone: Zone): Instant =>
  Math.max(closingBegins(session), sessionDayEnd(session.id, zone));

/** When a session's line closes as things stand: soon after its last slot if nobody is left, else with the day. */
export const lineClosesAt = (session: Lined, zone: Zone): Instant =>
  lineOf(session).some(isHere) ? lineEndsAt(session, zone) : closingBegins(session);

/** When to look again at a session whose line closes at `closesAt`, or should have closed then. */
export const nextLook = (closesAt: Instant, now: Instant): Instant =>
  now < closesAt ? Math.min(closesAt, now + grace) : now + grace;

/** The appointments of a session that have not come to an end. */
export const openVisits = ({ claims, line }: Session): AppointmentId[] =>
  Object.entries(claims).flatMap(([number, id]) => {
    const state = line[number];
    return state === undefined || isHere(state) ? [id] : [];
  });

/** The appointments of a session whose patient is expected, as far as anybody noted, each with its slot. */
export const expectedVisits = (session: Session): { id: AppointmentId; slot: Slot }[] =>
  Object.entries(session.claims).flatMap(([number, id]) =>
    session.line[number] === undefined ? [{ id, slot: slotAt(session, Number(number)) }] : [],
  );

/** The appointments of a session whose patient is with the doctor. */
export const visitsWithDoctor = ({ claims, line }: Session): AppointmentId[] =>
  Object.entries(claims).flatMap(([number, id]) => (line[number]?.status === "in-consultation" ? [id] : []));

/** Whether the clinic kept the session: it was not closed, and the doctor called somebody in. */
const tookPlace = (session: Session): boolean =>
  session.state === "open" && lineOf(session).some(({ status }) => admitted.has(status));

/** What is known when a session's line closes. */
export type Closing = {
  session: Session;
  /** When the line is over for everybody, as `lineEndsAt` says. */
  endsAt: Instant;
  /** Whether the video server could say who is in the rooms of those who were expected. */
  isKnown: boolean;
};

/**
 * Who was expected ends as soon as it is known that they are not here; what is not known blames nobody and waits for
 * the day's end.
 */
const endOfExpected = ({ session, endsAt, isKnown }: Closing, now: Instant): VisitStep | undefined => {
  if (!isKnown && now < endsAt) return undefined;
  return { state: { status: isKnown && tookPlace(session) ? "no-show" : "unserved", endedAt: now } };
};

/**
 * How a visit ends with its session's line; `undefined` for one that ended before, went to another session, or whose
 * patient is here while the clinic's day runs: nobody is struck off by a clock. Only who stayed away from a session that
 * took place is a no-show.
 */
export const stepAtClosing = ({ state, slot }: Appointment, closing: Closing, now: Instant): VisitStep | undefined => {
  if (slot.sessionId !== closing.session.id) return undefined;
  if (state.status === "booked") return endOfExpected(closing, now);
  if ((state.status !== "waiting" && state.status !== "in-consultation") || now < closing.endsAt) return undefined;
  return state.status === "waiting" || state.metAt === undefined
    ? { state: { status: "unserved", arrivedAt: state.arrivedAt, endedAt: now } }
    : { state: afterBothLeft(state, now) };
};
