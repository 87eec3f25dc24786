import * as z from "zod/mini";
import { LocalDate, weekdayOf } from "./local-date.ts";
import { sunday } from "./weekday.ts";

/** A national holiday (`libur nasional`) or day of collective leave (`cuti bersama`) from the yearly joint decree. */
export const Holiday = z
  .object({
    date: LocalDate,
    kind: z.enum(["holiday", "collective-leave"]),
    name: z.string(),
    /** The decree the day was taken from. */
    source: z.string(),
    /** It is none, but a day on which one clinic is closed: each screen says so in its words. @until 0.3 apps of 0.1 show its name. */
    closed: z.optional(z.literal(true)),
  })
  .register(z.globalRegistry, { says: "none" });
export type Holiday = z.infer<typeof Holiday>;

/** Whether the decree for a year is among these holidays: it alone names days of collective leave, and always some. */
export const isDecreed = (holidays: readonly Pick<Holiday, "date" | "kind">[], year: string): boolean =>
  holidays.some(({ date, kind }) => kind === "collective-leave" && date.startsWith(year));

/** Whether a puskesmas is closed on a day as on all like it: on Sundays and holidays. */
export const isDayOff = (date: LocalDate, holidays: readonly Pick<Holiday, "date">[]): boolean =>
  weekdayOf(date) === sunday || holidays.some((holiday) => holiday.date === date);

/** The holidays of a district: of a year that it has decided on those, of the others as they were entered one by one. */
export const holidaysOf = (
  entered: readonly Holiday[],
  decided: readonly { year: string; holidays: readonly Holiday[] }[],
): Holiday[] =>
  [
    ...entered.filter(({ date }) => !decided.some(({ year }) => date.startsWith(year))),
    ...decided.flatMap(({ holidays }) => holidays),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
