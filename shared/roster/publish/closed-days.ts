import { Refusal } from "../../refusal/refusal.ts";
import type { Holiday } from "../../time/holiday.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { HalfDay } from "../month/half-day.ts";
import { cellOf, type RosterRow } from "../month/roster-row.ts";

/** The days of which both halves are among these. */
export const wholeDays = (halves: readonly HalfDay[]): LocalDate[] => {
  const morning = new Set(halves.filter(({ half }) => half === "a").map(({ date }) => date));
  return halves.filter(({ date, half }) => half === "p" && morning.has(date)).map(({ date }) => date);
};

/** On which days a clinic is closed from now on: a closed day stays so until somebody opens it on purpose. */
export const closedAfter = (
  before: readonly LocalDate[],
  added: readonly LocalDate[],
  opened: readonly LocalDate[],
): LocalDate[] => [...new Set([...before, ...added])].filter((date) => !opened.includes(date)).sort();

type Planned = { rows: readonly Pick<RosterRow, "cells">[]; today: LocalDate };

/** The closed days to come on which somebody has a shift: to publish them is to open the clinic again. */
export const daysToOpen = (closed: readonly LocalDate[], { rows, today }: Planned): LocalDate[] =>
  closed.filter((date) => date >= today && rows.some(({ cells }) => cellOf(cells, date).length > 0));

/**
 * Sees to it that whoever publishes shifts on closed days says that these open again.
 * @throws Refusal `roster.day-closed` with the days of which they did not
 */
export const requireOpened = (days: readonly LocalDate[], opens: readonly LocalDate[]): void => {
  const dates = days.filter((date) => !opens.includes(date));
  if (dates.length > 0) throw new Refusal("roster.day-closed", { dates });
};

/** Closed days among the holidays, as which they count in a roster: nothing fills them, and nobody is lacking there. */
export const withClosed = <H extends Pick<Holiday, "date" | "name">>(
  holidays: readonly H[],
  closed: readonly LocalDate[] = [],
): (H | Holiday)[] => [
  ...holidays,
  ...closed
    .filter((date) => holidays.every((holiday) => holiday.date !== date))
    .map((date): Holiday => ({ date, kind: "holiday", name: "Puskesmas tutup", source: "Puskesmas", closed: true })),
];
