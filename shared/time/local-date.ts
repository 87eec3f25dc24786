import * as z from "zod/mini";
import { day } from "./instant.ts";

const isoDay = (epoch: number): string => new Date(epoch).toISOString().slice(0, 10);

/** Whether a text is a day that there is, as `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => {
  const epoch = Date.parse(text);
  return !Number.isNaN(epoch) && isoDay(epoch) === text;
};

/** A calendar day of a clinic, `YYYY-MM-DD`; a day that does not exist (2026-02-30) is refused. */
export const LocalDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDate));
export type LocalDate = z.infer<typeof LocalDate>;

/**
 * A day somebody asks a calendar about: of the years 2000 to 2099. What is reckoned from it stays a date of four digits,
 * whatever fortnight it begins.
 */
export const CalendarDate = LocalDate.check(z.regex(/^20\d{2}-/));

/** A day on which somebody who lives can have been born; whether it has come is for the clock to say. */
export const BirthDate = LocalDate.check(z.regex(/^(?:189\d|19\d{2}|20\d{2})-/));

/** The day `days` after `date` (negative: before). */
export const addDays = (date: LocalDate, days: number): LocalDate => isoDay(Date.parse(date) + days * day);

/** The `count` days that begin with `first`. */
export const daysFrom = (first: LocalDate, count: number): LocalDate[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

/** The day of its month in two digits, `01` … `31`. */
export const dayOf = (date: LocalDate): string => date.slice(8);

/** ISO 8601 weekday: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => ((Date.parse(date) / day + 3) % 7) + 1;

/** The Monday of the week a day lies in (ISO 8601). */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** Age in whole years on the day `on` of a person born on `birth`. */
export const ageOn = (birth: LocalDate, on: LocalDate): number =>
  Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0);
