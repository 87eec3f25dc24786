import { isPeriod, type Period } from "../../../shared/roster/change/period.ts";
import { isDate, type LocalDate } from "../../../shared/time/local-date.ts";
import { dayAndMonth, longDate } from "../../time/format-time.ts";
import { absenceText } from "./text.ts";

/** A period as it is being filled in; `begins` and `ends` are empty for whole days. */
export type WrittenPeriod = { from: string; to: string; begins: string; ends: string };

const isDay = (text: string): boolean => /^20\d{2}-/.test(text) && isDate(text);

/** The period that was written, once there is one. */
export const readPeriod = ({ from, to, begins, ends }: WrittenPeriod): Period | undefined => {
  if (!isDay(from) || !isDay(to)) return undefined;
  const period: Period = { from, to, ...(begins === "p" && { begins }), ...(ends === "a" && { ends }) };
  return isPeriod(period) ? period : undefined;
};

/** What is to be mended of a period, and at which of its two dates. */
export type PeriodProblem = { at: "from" | "to"; said: string };

/** What is to be mended of a period; nothing once there is one. */
export const periodProblem = (written: WrittenPeriod): PeriodProblem | undefined => {
  if (readPeriod(written)) return undefined;
  const { from, to } = written;
  if (!isDay(from)) return { at: "from", said: absenceText().noFrom };
  if (isDay(to) && to < from) return { at: "to", said: absenceText().endsBefore };
  return { at: "to", said: to === from ? absenceText().noTime : absenceText().periodProblem };
};

/**
 * A period in words.
 * @param today where it may be more than a year away: days of another year than today's have theirs. @default none has
 */
export const periodWords = ({ from, to, begins, ends }: Period, today?: LocalDate): string => {
  const words = absenceText();
  const isOtherYear = (date: LocalDate): boolean => today !== undefined && date.slice(0, 4) !== today.slice(0, 4);
  const dayOf = (date: LocalDate): string => (isOtherYear(date) ? longDate(date) : dayAndMonth(date));
  const first = begins ? words.fromNoon(dayOf(from)) : dayOf(from);
  const last = ends ? words.untilNoon(dayOf(to)) : dayOf(to);
  if (from !== to) return words.days(first, last);
  return begins ? first : last;
};
