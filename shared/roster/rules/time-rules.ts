import { addDays, type LocalDate, weekdayOf } from "../../time/local-date.ts";
import { grouped } from "./grouped.ts";
import type { Shift } from "./shifts-of.ts";

const hourInMinutes = 60;

type Named = { date: LocalDate; code: string };
const named = ({ date, code }: Shift): Named => ({ date, code: code.code });

/** Each shift with the one before it that goes on longest, be others between: the one it could run into. */
const followed = (shifts: readonly Shift[]): [before: Shift, shift: Shift][] => {
  let longest: Shift | undefined;
  return shifts.flatMap((shift): [Shift, Shift][] => {
    const before = longest;
    if (!before || shift.to > before.to) longest = shift;
    return before ? [[before, shift]] : [];
  });
};

/** The shifts that begin while another still goes on; where one ends as the next begins there is none. */
export const overlapsOf = (shifts: readonly Shift[]) =>
  followed(shifts)
    .filter(([before, shift]) => shift.from < before.to)
    .map(([before, shift]) => ({
      date: shift.date,
      facts: { code: shift.code.code, before: named(before), minutes: Math.min(before.to, shift.to) - shift.from },
    }));

/** The shifts with too few hours since those of an earlier day; shifts of one day may follow each other closely. */
export const shortRestsOf = (shifts: readonly Shift[], least: number) =>
  followed(shifts)
    .filter(([before, shift]) => shift.date > before.date && shift.from >= before.to)
    .filter(([before, shift]) => shift.from - before.to < least * hourInMinutes)
    .map(([before, shift]) => ({
      date: shift.date,
      facts: { code: shift.code.code, before: named(before), hours: (shift.from - before.to) / hourInMinutes, least },
    }));

const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The weeks with too many hours, each on the first day from `first` on that has one too many. */
export const longWeeksOf = (shifts: readonly Shift[], most: number, first: LocalDate) =>
  [...grouped(shifts, ({ date }) => mondayOf(date))].flatMap(([monday, week]) => {
    const minutes = week.map(({ from, to }) => to - from);
    const over = week.find(
      ({ date }, index) => date >= first && sum(minutes.slice(0, index + 1)) > most * hourInMinutes,
    );
    return over ? [{ date: over.date, facts: { monday, hours: sum(minutes) / hourInMinutes, most } }] : [];
  });

/** The days with a shift, in runs of days that follow each other. */
const runsOf = (shifts: readonly Shift[]): LocalDate[][] => {
  const runs: LocalDate[][] = [];
  let [run, next]: [LocalDate[], LocalDate] = [[], ""];
  for (const date of new Set(shifts.map((shift) => shift.date))) {
    if (date !== next) {
      run = [];
      runs.push(run);
    }
    run.push(date);
    next = addDays(date, 1);
  }
  return runs;
};

/** The runs of too many days with a shift, each on the first day from `first` on that is one too many. */
export const longRunsOf = (shifts: readonly Shift[], most: number, first: LocalDate) =>
  runsOf(shifts).flatMap((run) => {
    const over = run.slice(most).find((date) => date >= first);
    return over ? [{ date: over, facts: { from: run[0] ?? over, days: run.length, most } }] : [];
  });
