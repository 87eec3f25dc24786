import * as z from "zod/mini";
import { day } from "../../time/instant.ts";
import { addDays, type LocalDate } from "../../time/local-date.ts";

/** A month that a roster is made for, `YYYY-MM`, of the years 2000 to 2099. */
export const RosterMonth = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/));
export type RosterMonth = z.infer<typeof RosterMonth>;

export const monthOf = (date: LocalDate): RosterMonth => date.slice(0, 7);

const firstOf = (month: RosterMonth): LocalDate => `${month}-01`;

/** The month after; before the year 2000 and from 2100 on there is none to make a roster for. */
export const nextMonth = (month: RosterMonth): RosterMonth => monthOf(addDays(firstOf(month), 31));

/** The month before. */
export const monthBefore = (month: RosterMonth): RosterMonth => monthOf(addDays(firstOf(month), -1));

/** The days of a month, in order. */
export const daysOf = (month: RosterMonth): LocalDate[] => {
  const count = (Date.parse(firstOf(nextMonth(month))) - Date.parse(firstOf(month))) / day;
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
};
