import * as z from "zod/mini";
import type { PatientRecord } from "../../people/patient-record.ts";
import { type LineState, type Session, sessionEnd } from "../../schedule/session.ts";
import { hasBegun } from "../../schedule/session-line.ts";
import { SessionSummary } from "../../schedule/session-summary.ts";
import { isOver } from "../../schedule/standing.ts";
import type { Instant } from "../../time/instant.ts";
import type { AppointmentRecord } from "../receipt.ts";
import { correctableFor, isCorrectable, Said } from "../settlement.ts";
import { sessionDays, Visit } from "../visit.ts";
import { isServing } from "./has-ended.ts";
import { isLeft, outcomeOf } from "./outcome.ts";

/** A session that has ended, with those of whom nobody has said yet how their visit did; whether its doctor called anybody in. */
export const LeftDay = z
  .object({ session: SessionSummary, hasBegun: z.boolean(), visits: z.array(Visit) })
  .register(z.globalRegistry, { id: "LeftDay", says: "clinical" });
export type LeftDay = z.infer<typeof LeftDay>;

/** A visit of which the desk has said how it ended, with all that it said, the oldest first. */
const DecidedVisit = z
  .object({ ...Visit.shape, said: z.array(Said) })
  .register(z.globalRegistry, { id: "DecidedVisit", says: "clinical" });
export type DecidedVisit = z.infer<typeof DecidedVisit>;

/** A session with those of whom the desk has said so lately how their visit ended that it may be put right. */
export const DecidedDay = z
  .object({ session: SessionSummary, visits: z.array(DecidedVisit) })
  .register(z.globalRegistry, { id: "DecidedDay", says: "clinical" });
export type DecidedDay = z.infer<typeof DecidedDay>;

const isLeftIn = (standing: LineState | undefined): boolean =>
  standing === undefined || standing.undecided === true || !isOver(standing);

/** Whether anybody of a session is still to be decided about, be it once its line has closed. */
export const hasLeft = ({ line, claims }: Pick<Session, "line" | "claims">): boolean =>
  Object.keys(claims).some((number) => isLeftIn(line[number]));

/** Until when something that was said of a session's visits may be put right; `undefined` where nothing was. */
export const correctableUntil = ({ line }: Pick<Session, "line">): Instant | undefined => {
  const said = Object.values(line).flatMap(({ settledAt }) => settledAt ?? []);
  return said.length > 0 ? Math.max(...said) + correctableFor : undefined;
};

/** A session with the ids of those of its visits that the desk may say something of. */
type ToSay = { session: Session; ids: string[] };

/**
 * Of sessions those that have ended at `now` and have somebody of whom the desk may say how their visit ended, be it to put
 * right what it said lately; the oldest first.
 */
export const endedToSay = (sessions: readonly Session[], now: Instant): ToSay[] =>
  sessions
    .filter((session) => sessionEnd(session) <= now)
    .toSorted((a, b) => a.start - b.start)
    .flatMap((session) => {
      const ids = Object.entries(session.claims).flatMap(([number, id]) => {
        const standing = session.line[number];
        const settledAt = standing?.settledAt;
        return isLeftIn(standing) || (settledAt !== undefined && isCorrectable(settledAt, now)) ? [id] : [];
      });
      return ids.length > 0 ? [{ session, ids }] : [];
    });

/** What is known of who is in those sessions. */
type Facts = { appointments: readonly AppointmentRecord[]; patients: readonly PatientRecord[] };

/** Each session with those whom the desk has decided about so lately that it may put it right, and none where nobody is. */
export const decidedDays = (
  sessions: readonly Session[],
  { appointments, patients }: Facts,
  now: Instant,
): DecidedDay[] => {
  const saidById = new Map(appointments.map(({ id, settlement }) => [id, settlement?.said]));
  return sessionDays(sessions, { appointments, patients }, now).flatMap(({ session, visits }) => {
    const decided = visits.flatMap((visit): DecidedVisit[] => {
      const said = saidById.get(visit.appointment.id);
      const last = said?.[said.length - 1];
      const isOpen = last !== undefined && outcomeOf(visit.appointment.state) && isCorrectable(last.at, now);
      return said && isOpen ? [{ ...visit, said }] : [];
    });
    return decided.length > 0 ? [{ session, visits: decided }] : [];
  });
};

/** Each session with those who are left in it, and none where nobody is; apart those whose doctor is still at work. */
export const leftDays = (
  sessions: readonly Session[],
  found: Facts,
  now: Instant,
): { sessions: LeftDay[]; serving: LeftDay[] } => {
  const of = (some: readonly Session[]): LeftDay[] => {
    const begun = new Set(some.filter(hasBegun).map(({ id }) => id));
    return sessionDays(some, found, now).flatMap(({ session, visits }) => {
      const left = visits.filter(({ appointment }) => isLeft(appointment));
      return left.length > 0 ? [{ session, hasBegun: begun.has(session.id), visits: left }] : [];
    });
  };
  const [serving, others] = [true, false].map((is) => sessions.filter((one) => isServing(one, now) === is));
  return { sessions: of(others ?? []), serving: of(serving ?? []) };
};
