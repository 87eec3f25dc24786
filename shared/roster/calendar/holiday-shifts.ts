import * as z from "zod/mini";
import type { Holiday } from "../../time/holiday.ts";
import { LocalDate } from "../../time/local-date.ts";
import { monthOf, type RosterMonth } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import type { PublishedMonth } from "../publish/published-month.ts";

/** A holiday on which clinics of the district have published shifts: how many, of how many clinics. */
export const HolidayShifts = z
  .object({ date: LocalDate, clinics: z.int(), shifts: z.int() })
  .register(z.globalRegistry, { id: "HolidayShifts", says: "none" });
export type HolidayShifts = z.infer<typeof HolidayShifts>;

type Days = readonly Pick<Holiday, "date">[];

const ahead = (holidays: Days, today: LocalDate): LocalDate[] =>
  holidays.map(({ date }) => date).filter((date) => date >= today);

/** The months in which holidays are still to come. */
export const monthsToLookAt = (holidays: Days, today: LocalDate): RosterMonth[] => [
  ...new Set(ahead(holidays, today).map(monthOf)),
];

const shiftsOn = ({ rows }: Pick<PublishedMonth, "rows">, date: LocalDate): number =>
  rows.reduce((sum, { cells }) => sum + cellOf(cells, date).length, 0);

/** On which holidays to come there are shifts, by what the district's clinics have published. */
export const holidayShifts = (
  holidays: Days,
  published: readonly Pick<PublishedMonth, "month" | "rows">[],
  today: LocalDate,
): HolidayShifts[] =>
  ahead(holidays, today).flatMap((date) => {
    const counts = published
      .filter(({ month }) => month === monthOf(date))
      .map((month) => shiftsOn(month, date))
      .filter((shifts) => shifts > 0);
    return counts.length > 0 ? [{ date, clinics: counts.length, shifts: counts.reduce((sum, one) => sum + one) }] : [];
  });
