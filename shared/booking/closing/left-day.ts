import * as z from "zod/mini";
import type { PatientRecord } from "../../people/patient-record.ts";
import { type Session, sessionEnd } from "../../schedule/session.ts";
import { hasBegun } from "../../schedule/session-line.ts";
import { SessionSummary } from "../../schedule/session-summary.ts";
import { isOver } from "../../schedule/standing.ts";
import type { Instant } from "../../time/instant.ts";
import type { AppointmentRecord } from "../receipt.ts";
import { sessionDays, Visit } from "../visit.ts";
import { isServing } from "./has-ended.ts";
import { isLeft } from "./outcome.ts";

/** A session that has ended, with those of whom nobody has said yet how their visit did; whether its doctor called anybody in. */
export const LeftDay = z
  .object({ session: SessionSummary, hasBegun: z.boolean(), visits: z.array(Visit) })
  .register(z.globalRegistry, { id: "LeftDay", says: "clinical" });
export type LeftDay = z.infer<typeof LeftDay>;

/** Whether anybody of a session is still to be decided about, be it once its line has closed. */
export const hasLeft = ({ line, claims }: Pick<Session, "line" | "claims">): boolean =>
  Object.keys(claims).some((number) => {
    const standing = line[number];
    return standing === undefined || standing.undecided || !isOver(standing);
  });

/** Of sessions those that have ended at `now` and have somebody left, the oldest first. */
export const endedWithLeft = (sessions: readonly Session[], now: Instant): Session[] =>
  sessions.filter((session) => sessionEnd(session) <= now && hasLeft(session)).toSorted((a, b) => a.start - b.start);

/** Each such session with those who are left in it, and none where nobody is; apart those whose doctor is still at work. */
export const leftDays = (
  sessions: readonly Session[],
  found: { appointments: readonly AppointmentRecord[]; patients: readonly PatientRecord[] },
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
