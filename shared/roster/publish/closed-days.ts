import type { Holiday } from "../../time/holiday.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { HalfDay } from "../month/half-day.ts";
import { cellOf, type RosterRow } from "../month/roster-row.ts";

/** The days of which both halves are among these. */
export const wholeDays = (halves: readonly HalfDay[]): LocalDate[] => {
  const morning = new Set(halves.filter(({ half }) => half === "a").map(({ date }) => date));
  return halves.filter(({ date, half }) => half === "p" && morning.has(date)).map(({ date }) => date);
};

/** On which days a clinic is closed from now on: a day on which somebody has a shift again is closed no more. */
export const closedAfter = (
  before: readonly LocalDate[],
  added: readonly LocalDate[],
  rows: readonly Pick<RosterRow, "cells">[],
): LocalDate[] =>
  [...new Set([...before, ...added])]
    .filter((date) => rows.every(({ cells }) => cellOf(cells, date).length === 0))
    .sort();

/** Closed days among the holidays, as which they count in a roster: nothing fills them, and nobody is lacking there. */
export const withClosed = <H extends Pick<Holiday, "date" | "name">>(
  holidays: readonly H[],
  closed: readonly LocalDate[] = [],
): (H | Holiday)[] => [
  ...holidays,
  ...closed
    .filter((date) => holidays.every((holiday) => holiday.date !== date))
    .map((date): Holiday => ({ date, kind: "holiday", name: "Puskesmas tutup", source: "Puskesmas" })),
];
