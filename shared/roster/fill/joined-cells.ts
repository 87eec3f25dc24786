import type { LocalDate } from "../../time/local-date.ts";
import { daysOf } from "../month/roster-month.ts";
import type { Cell } from "../month/roster-row.ts";
import { hoursOn, type ShiftCode } from "../month/shift-code.ts";
import { meantFinder } from "./meant-for.ts";
import type { MonthToFill } from "./month-to-fill.ts";

/** How long a day of joined shifts lasts at most: eight hours of work (UU 13/2003 Ps. 77 (2)) and one between them. */
const longestJoined = 9 * 60;

/** Whether shifts of one day make it longer than that: those are for a scheduler to join. */
export const isLongDay = (codes: readonly ShiftCode[], date: LocalDate): boolean => {
  const hours = codes.map((code) => hoursOn(code, date));
  const [from, to] = [Math.min(...hours.map((one) => one.from)), Math.max(...hours.map((one) => one.to))];
  return codes.length > 1 && to - from > longestJoined;
};

/** Whether one shift ends before another begins on each of these days, and both make no long day. */
const areJoinable = (one: ShiftCode, other: ShiftCode, dates: readonly LocalDate[]): boolean =>
  dates.every((date) => hoursOn(one, date).to <= hoursOn(other, date).from && !isLongDay([one, other], date));

/**
 * Two practices each that one day has room for, though nobody has had both: who is there in the morning can be there in the
 * afternoon. Only such as are meant for the same people; more of them, or a longer day, is for a scheduler to write.
 */
export const joinedCells = (month: MonthToFill): Cell[] => {
  const dates = daysOf(month.month);
  const isMeant = meantFinder(month);
  const practices = month.codes.filter(({ practice }) => practice);
  const isFor = (one: ShiftCode, other: ShiftCode): boolean =>
    month.people.some(({ id }) => isMeant(id, one.code) && isMeant(id, other.code));
  return practices.flatMap((one) =>
    practices
      .filter((other) => areJoinable(one, other, dates) && isFor(one, other))
      .map((other) => [one.code, other.code]),
  );
};
