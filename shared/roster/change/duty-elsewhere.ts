import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { type Session, sessionEnd, sessionIdParts } from "../../schedule/session.ts";
import { isOver } from "../../schedule/standing.ts";
import { Instant, minute } from "../../time/instant.ts";
import { addDays, LocalDate } from "../../time/local-date.ts";
import { instantAt, type Zone } from "../../time/zone.ts";
import { type HalfDay, halfKey, halvesOf } from "../month/half-day.ts";
import { monthOf } from "../month/roster-month.ts";
import { dutyHalfOf, type FoundMonth, personMonthKey } from "../publish/person-month.ts";
import type { Absence } from "./absence.ts";

/** A day of somebody's at another clinic, and its sessions with how many visits to come: whose, is not said. */
export const DutyElsewhere = z
  .object({
    clinicId: ClinicId,
    date: LocalDate,
    /** None where nobody can be booked with them there. */
    sessions: z.array(z.object({ start: Instant, end: Instant, visits: z.int() })),
  })
  .register(z.globalRegistry, { id: "DutyElsewhere", says: "none" });
export type DutyElsewhere = z.infer<typeof DutyElsewhere>;

type Day = Pick<DutyElsewhere, "clinicId" | "date">;

/** The days of an absence on which its person is on duty at other clinics, in order; of a night, the day on which it begins. */
export const daysElsewhere = (months: readonly FoundMonth[], absence: Absence, own: ClinicId): Day[] => {
  const known = new Map(months.map((month) => [personMonthKey(month), month]));
  const { practitionerId } = absence;
  if (practitionerId === undefined) return [];
  const days = absence.halves.flatMap((half): Day[] => {
    const month = known.get(personMonthKey({ practitionerId, month: monthOf(half.date) }));
    const [by, night] = [month?.halves[dutyHalfOf(half)], month?.nights[dutyHalfOf(half)]];
    return [
      ...(by !== undefined ? [{ clinicId: by, date: half.date }] : []),
      ...(night !== undefined ? [{ clinicId: night, date: addDays(half.date, -1) }] : []),
    ];
  });
  const others = days.filter(({ clinicId }) => clinicId !== own);
  return [...new Map(others.map((day) => [`${day.date} ${day.clinicId}`, day])).values()];
};

const halvesOfSession = (session: Session, zone: Zone): HalfDay[] => {
  const { date } = sessionIdParts(session.id);
  const midnight = instantAt(date, 0, zone);
  const wall = (at: Instant): number => (at - midnight) / minute;
  return halvesOf(date, { from: wall(session.start), to: wall(sessionEnd(session)) });
};

/** How many hold a place of a session and are still to be seen. */
const visitsIn = ({ claims, line }: Session): number =>
  Object.keys(claims).filter((number) => {
    const standing = line[number];
    return standing === undefined || !isOver(standing);
  }).length;

/** A day at another clinic as whoever decides on the absence reads it, by all the sessions of the day there. */
export const dutyElsewhere = (
  day: Day,
  all: readonly Session[],
  { absence, zone }: { absence: Absence; zone: Zone },
): DutyElsewhere => {
  const away = new Set(absence.halves.map(halfKey));
  const theirs = all.filter(
    (session) =>
      session.practitionerId === absence.practitionerId &&
      session.state === "open" &&
      halvesOfSession(session, zone).some((half) => away.has(halfKey(half))),
  );
  return {
    ...day,
    sessions: theirs.map((session) => ({ start: session.start, end: sessionEnd(session), visits: visitsIn(session) })),
  };
};
