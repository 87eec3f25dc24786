import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { Practitioner, PractitionerId } from "../../../../shared/people/practitioner.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import type { SessionSummary } from "../../../../shared/schedule/session-summary.ts";
import { hour } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { type PartOfDay, partOfDayAt } from "../../../time/part-of-day.ts";

type Days = ResponseOf<"get-clinic-week">["days"];

/** Sums over some sessions; closed ones offer nothing. */
export type WeekTotal = { hours: number; claimed: number; count: number };

/** One person's week: their sessions of each day, and the sum. */
export type WeekRow = { practitionerId: PractitionerId; name: string; cells: SessionSummary[][]; total: WeekTotal };

/** The wall chart: people by days, with sums at both edges. */
export type WeekGrid = { dates: LocalDate[]; rows: WeekRow[]; dayTotals: WeekTotal[]; total: WeekTotal };

const totalOf = (sessions: readonly SessionSummary[]): WeekTotal => {
  const open = sessions.filter(({ state }) => state === "open");
  const sum = (value: (session: SessionSummary) => number): number => open.reduce((all, one) => all + value(one), 0);
  return {
    hours: sum((session) => sessionEnd(session) - session.start) / hour,
    claimed: sum(({ claimed }) => claimed),
    count: sum(({ count }) => count),
  };
};

/** Lays a week out: everybody of the clinic has a row, also who has no session; then whoever practises besides. */
export const weekGrid = (days: Days, practitioners: readonly Practitioner[]): WeekGrid => {
  const sessions = days.flatMap((day) => day.sessions);
  const known = new Map<PractitionerId, string>(practitioners.map(({ id, name }) => [id, name]));
  for (const { practitionerId } of sessions) {
    if (!known.has(practitionerId)) known.set(practitionerId, practitionerId);
  }
  const rows = Array.from(known, ([practitionerId, name]): WeekRow => {
    const cells = days.map((day) => day.sessions.filter((session) => session.practitionerId === practitionerId));
    return { practitionerId, name, cells, total: totalOf(cells.flat()) };
  });
  return {
    dates: days.map(({ date }) => date),
    rows,
    dayTotals: days.map((day) => totalOf(day.sessions)),
    total: totalOf(sessions),
  };
};

/** A wall chart knows three shifts: siang and sore are one. */
const letters: Record<PartOfDay, "P" | "S" | "M"> = { morning: "P", noon: "S", afternoon: "S", evening: "M" };

/** The letter of the wall chart for the part of the day a session starts in. */
export const shiftLetter = (session: SessionSummary, zone: Zone): "P" | "S" | "M" =>
  letters[partOfDayAt(session.start, zone)];
