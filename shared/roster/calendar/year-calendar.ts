import * as z from "zod/mini";
import { Revision } from "../../request/revision.ts";
import { title } from "../../text/title.ts";
import { DateSpan } from "../../time/date-span.ts";
import { Holiday } from "../../time/holiday.ts";
import { LocalDate } from "../../time/local-date.ts";
import { isFast } from "./fast.ts";

/** A year of which there is a calendar, and a number of days of leave. */
export const CalendarYear = z.string().check(z.regex(/^20\d{2}$/));
export type CalendarYear = z.infer<typeof CalendarYear>;

/** More free days than any decree has named. */
const mostHolidays = 60;
/** How often the fast begins in one year at most: 33 years hold 34 of them. */
export const mostFasts = 2;

/** The most letters of what a day is called, and of what it is taken from. */
export const longestDayName = 80;
export const longestSource = 120;

const NamedDay = z.object({
  date: LocalDate,
  kind: Holiday.shape.kind,
  name: title(longestDayName),
  source: title(longestSource),
});

/** What a district decides of a year: its holidays, each day once, and when Ramadan's hours hold. */
export const YearCalendar = z
  .object({
    revision: Revision,
    holidays: z
      .array(NamedDay)
      .check(z.maxLength(mostHolidays))
      .check(z.refine((days) => new Set(days.map(({ date }) => date)).size === days.length)),
    /** From its first day to its last; one that begins in this year may go on into the next. */
    ramadan: z.array(DateSpan.check(z.refine(isFast))).check(z.maxLength(mostFasts)),
  })
  .register(z.globalRegistry, { id: "YearCalendar", says: "none" });
export type YearCalendar = z.infer<typeof YearCalendar>;

/** The same as it is found: of one that can't be read its revision alone is known, so that the next takes its place. */
export type FoundCalendar = YearCalendar & { isUnreadable?: true };
