import { Refusal } from "../../refusal/refusal.ts";
import type { CalendarYear, FoundCalendar, YearCalendar } from "./year-calendar.ts";

const byDate = ({ holidays, ramadan }: YearCalendar): Omit<YearCalendar, "revision"> => ({
  holidays: holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  ramadan: ramadan.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
});

const said = (calendar: YearCalendar): string => JSON.stringify(byDate(calendar));

/** Sees to it that all of it is of the year. */
const requireYear = ({ holidays, ramadan }: YearCalendar, year: CalendarYear): void => {
  const days = [...holidays.map(({ date }) => date), ...ramadan.map(({ from }) => from)];
  if (!days.every((date) => date.startsWith(year))) throw new Refusal("request.invalid", { fields: ["holidays"] });
};

/**
 * Decides on a district's calendar of a year, saved in the place of the one that was seen: it gets the next revision, or,
 * where it says what stands, stays as it is. One that can't be read is replaced by whatever is wanted.
 * @throws Refusal `request.invalid` for a day of another year, `roster.calendar-changed` when another was saved meanwhile
 */
export const saveHolidays = (wanted: YearCalendar, standing: FoundCalendar, year: CalendarYear): YearCalendar => {
  requireYear(wanted, year);
  if (!standing.isUnreadable && said(wanted) === said(standing)) return standing;
  if (wanted.revision !== standing.revision) throw new Refusal("roster.calendar-changed");
  return { ...byDate(wanted), revision: standing.revision + 1 };
};
