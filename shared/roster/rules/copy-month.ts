import { day } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { daysOf, monthBefore } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { type Filling, fillEmptyCells, type Unfilled } from "./fill-empty-cells.ts";
import type { Rows } from "./ruled-month.ts";

const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / day;

/** How far a day before is from four weeks before. */
const strayed = (from: LocalDate, to: LocalDate): number => Math.abs(daysBetween(from, to) - 28);

/**
 * Fills a month's empty cells from the month before by weekday, not by day number: each day as the same weekday was four
 * weeks before, or as near to that as the month has one. Where a rotation has so many `weeks`, it is a day of the same step.
 * Days that were holidays then show nothing usual, and are passed over.
 */
export const copyMonth = (before: Pick<Rows, "rows">, month: Unfilled, weeks = 1): Filling => {
  const rows = new Map(before.rows.map((row) => [row.practitionerId, row.cells]));
  const holidays = new Set(month.holidays.map(({ date }) => date));
  const usual = daysOf(monthBefore(month.month)).filter((date) => !holidays.has(date));
  const sourceOf = (date: LocalDate): LocalDate | undefined =>
    usual
      .filter((from) => daysBetween(from, date) % (7 * weeks) === 0)
      .sort((a, b) => strayed(a, date) - strayed(b, date))[0];
  const sources = new Map(daysOf(month.month).map((date) => [date, sourceOf(date)]));
  return fillEmptyCells(month, (practitionerId, date) => {
    const from = sources.get(date);
    return from === undefined ? [] : cellOf(rows.get(practitionerId) ?? {}, from);
  });
};
