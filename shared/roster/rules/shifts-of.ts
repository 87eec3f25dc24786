import { day, minute } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { codesByName } from "../month/plan-month.ts";
import { daysOf, type RosterMonth } from "../month/roster-month.ts";
import { type Cells, cellOf } from "../month/roster-row.ts";
import { hoursOn, type ShiftCode } from "../month/shift-code.ts";

/** A shift of somebody: from the first minute until before the last, counted on the clinic's wall over all days. */
export type Shift = { date: LocalDate; code: ShiftCode; from: number; to: number };

const dayMinutes = day / minute;

/** The number of the day on which a shift begins; it counts on from day to day, over months and years. */
export const dayNumber = ({ from }: Shift): number => Math.floor(from / dayMinutes);

/** The number of the week, Monday to Sunday, in which a shift begins: day 0 was a Thursday. */
export const weekNumber = (shift: Shift): number => Math.floor((dayNumber(shift) + 3) / 7);

/** Reads the shifts of rows of a month, as they stand in it; a code that nobody knows is none. */
export const shiftsIn = (month: RosterMonth, codes: readonly ShiftCode[]): ((cells: Cells) => Shift[]) => {
  const days = daysOf(month).map((date) => ({ date, midnight: Date.parse(date) / minute }));
  const known = codesByName(codes);
  return (cells) =>
    days.flatMap(({ date, midnight }) =>
      cellOf(cells, date).flatMap((name) => {
        const code = known.get(name);
        if (!code) return [];
        const { from, to } = hoursOn(code, date);
        return [{ date, code, from: midnight + from, to: midnight + to }];
      }),
    );
};
