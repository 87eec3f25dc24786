import type { LocalDate } from "../../time/local-date.ts";
import { monthOf, nextMonth, type RosterMonth } from "../month/roster-month.ts";

/**
 * How many months ahead somebody can have off, or a clinic be closed: until then schedulers think of it, and until then their
 * list shows what was recorded, so that a slip in the year can be taken back.
 */
export const monthsAhead = 13;

/** Today's month and those after it, so many in all. */
export const monthsFrom = (today: LocalDate, count: number = monthsAhead + 1): RosterMonth[] => {
  const months: RosterMonth[] = [];
  for (let month = monthOf(today); months.length < count; month = nextMonth(month)) months.push(month);
  return months;
};

/** Whether a day is farther ahead than that. */
export const isTooFar = (date: LocalDate, today: LocalDate): boolean =>
  !monthsFrom(today).some((month) => monthOf(date) <= month);
