import { addDays, dayOf, type LocalDate } from "../../shared/time/local-date.ts";
import { shortDate, shortDay } from "./format-time.ts";

/** Days one after another, as the first and last of each run. */
const runsOf = (dates: readonly LocalDate[]): { first: LocalDate; last: LocalDate }[] => {
  const runs: { first: LocalDate; last: LocalDate }[] = [];
  for (const date of dates) {
    const open = runs[runs.length - 1];
    if (open && addDays(open.last, 1) === date) open.last = date;
    else runs.push({ first: date, last: date });
  }
  return runs;
};

/** Days of one month in their order, those in a row together, `12, 15–19 Des`; one alone with its weekday. */
export const daysInShort = (dates: readonly LocalDate[]): string => {
  const [only, ...more] = dates;
  if (only && more.length === 0) return shortDate(only);
  const runs = runsOf(dates);
  const shortOf = (date: LocalDate): string => String(Number(dayOf(date)));
  return runs
    .map(({ first, last }, index) => {
      const end = index === runs.length - 1 ? shortDay(last) : shortOf(last);
      return first === last ? end : `${shortOf(first)}–${end}`;
    })
    .join(", ");
};
