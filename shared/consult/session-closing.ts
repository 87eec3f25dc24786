import type { AppointmentId, VisitProgress, VisitState } from "../booking/appointment.ts";
import { type LineState, type Session, sessionEnd } from "../roster/session.ts";
import { sessionDayEnd } from "../roster/session-day.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import { afterBothLeft } from "./consultation-as-seen.ts";

/** How long after a session's last slot its line stays open at least, and how often it is looked at from then on. */
const grace = 30 * minute;

const here: ReadonlySet<LineState["status"]> = new Set(["waiting", "paused", "in-consultation"]);
const admitted: ReadonlySet<LineState["status"]> = new Set(["paused", "in-consultation", "completed"]);

const lineOf = ({ line }: Pick<Session, "line">): LineState[] => Object.values(line);

/** When a session's line is first looked at whether it can be closed. */
export const closingBegins = (session: Session): Instant => sessionEnd(session) + grace;

/**
 * When a session's line closes as things stand: soon after its last slot if nobody is left, else with the clinic's day.
 * Nobody who is here is struck off by a clock while that day runs.
 */
export const lineClosesAt = (session: Session, zone: Zone): Instant => {
  if (!lineOf(session).some(({ status }) => here.has(status))) return closingBegins(session);
  return Math.max(closingBegins(session), sessionDayEnd(session.id, zone));
};

/** When to look again at a session whose line closes at `closesAt`. */
export const nextLook = (closesAt: Instant, now: Instant): Instant => Math.min(closesAt, now + grace);

/** The appointments of a session that have not come to an end. */
export const openVisits = ({ claims, line }: Session): AppointmentId[] =>
  Object.entries(claims).flatMap(([number, id]) => {
    const status = line[number]?.status;
    return status === undefined || here.has(status) ? [id] : [];
  });

/** The appointments of a session whose patient is with the doctor. */
export const visitsWithDoctor = ({ claims, line }: Session): AppointmentId[] =>
  Object.entries(claims).flatMap(([number, id]) => (line[number]?.status === "in-consultation" ? [id] : []));

/** Whether the clinic kept the session: it was not closed, and the doctor called somebody in. */
const tookPlace = (session: Session): boolean =>
  session.state === "open" && lineOf(session).some(({ status }) => admitted.has(status));

/**
 * How a visit ends with its session's line; `undefined` for one that ended before. Only who stayed away from a session
 * that took place is a no-show.
 */
export const stateAtClosing = (state: VisitState, session: Session, now: Instant): VisitProgress | undefined => {
  if (state.status === "booked") return { status: tookPlace(session) ? "no-show" : "unserved", endedAt: now };
  if (state.status === "waiting") return { status: "unserved", arrivedAt: state.arrivedAt, endedAt: now };
  if (state.status !== "in-consultation") return undefined;
  return state.metAt === undefined
    ? { status: "unserved", arrivedAt: state.arrivedAt, endedAt: now }
    : afterBothLeft(state, now);
};
