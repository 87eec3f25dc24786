import { isFast } from "../../../../shared/roster/calendar/fast.ts";
import { longestDayName, longestSource, type YearCalendar } from "../../../../shared/roster/calendar/year-calendar.ts";
import { isTitle } from "../../../../shared/text/title.ts";
import type { DateSpan } from "../../../../shared/time/date-span.ts";
import type { Revised } from "../../../parts/roster-settings/revised.ts";

export type WrittenDay = YearCalendar["holidays"][number];

/** A year's calendar as it is filled in; a date is empty until it is chosen. */
export type WrittenCalendar = { days: readonly WrittenDay[]; ramadan: readonly DateSpan[] };

type DayProblem = "date" | "twice" | "name" | "source";

/** What is to mend, in each day and in each span. */
export type CalendarProblems = { days: readonly ReadonlySet<DayProblem>[]; ramadan: readonly boolean[] };

/** A calendar as one fills it in. */
export const writtenCalendar = ({ revision, holidays, ramadan }: YearCalendar): Revised<WrittenCalendar> => ({
  revision,
  written: { days: holidays, ramadan },
});

/** Whether something that was kept is a calendar as it is filled in. */
export const isWrittenCalendar = (value: unknown): boolean => {
  const { days, ramadan } = Object(value) as Partial<WrittenCalendar>;
  return Array.isArray(days) && Array.isArray(ramadan);
};

const problemsIn = (day: WrittenDay, before: readonly WrittenDay[], year: string): ReadonlySet<DayProblem> => {
  const wrong: [DayProblem, boolean][] = [
    ["date", !day.date.startsWith(year)],
    ["twice", day.date !== "" && before.some(({ date }) => date === day.date)],
    ["name", !isTitle(day.name, longestDayName)],
    ["source", !isTitle(day.source, longestSource)],
  ];
  return new Set(wrong.flatMap(([problem, is]) => (is ? [problem] : [])));
};

const isSpan = (span: DateSpan, year: string): boolean =>
  span.from.startsWith(year) && span.from <= span.until && isFast(span);

/** Reads a year's calendar as it is filled in, and says what is to mend. */
export const readCalendar =
  (year: string) =>
  ({
    revision,
    written: { days, ramadan },
  }: Revised<WrittenCalendar>): {
    input: YearCalendar;
    problems: CalendarProblems | undefined;
  } => {
    const problems = {
      days: days.map((day, index) => problemsIn(day, days.slice(0, index), year)),
      ramadan: ramadan.map((span) => !isSpan(span, year)),
    };
    const isRight = problems.days.every(({ size }) => size === 0) && !problems.ramadan.includes(true);
    const holidays = days.map((day) => ({ ...day, name: day.name.trim(), source: day.source.trim() }));
    return { input: { revision, holidays, ramadan: [...ramadan] }, problems: isRight ? undefined : problems };
  };
