import { isSameSite } from "../../place/site.ts";
import { type LocalDate, mondayOf } from "../../time/local-date.ts";
import { dayMinutes } from "../../time/zone.ts";
import { grouped } from "./grouped.ts";
import { dayNumber, type Shift, weekNumber } from "./shifts-of.ts";

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

/**
 * Whether a shift begins before somebody can be there from the one before: while that still goes on, or just as it ends at
 * another place.
 */
export const runsInto = (before: Shift, shift: Shift): boolean =>
  shift.from < before.to || (shift.from === before.to && !isSameSite(before.code.outpost, shift.code.outpost));

/** The shifts that begin before their person can be there. */
export const overlapsOf = (shifts: readonly Shift[]) =>
  followed(shifts)
    .filter(([before, shift]) => runsInto(before, shift))
    .map(([before, shift]) => ({
      date: shift.date,
      facts: { code: shift.code.code, before: named(before), minutes: Math.min(before.to, shift.to) - shift.from },
    }));

/**
 * The shifts as they are worked: one that is written as two codes, until midnight and from midnight on, is one of the day
 * on which it begins, unless no code could be so long.
 */
export const wholeShifts = (shifts: readonly Shift[]): Shift[] => {
  const wholes: Shift[] = [];
  for (const shift of shifts) {
    const { from, to } = shift;
    const before = wholes.find(
      (whole) =>
        whole.to === from && from % dayMinutes === 0 && to - whole.from <= dayMinutes && !runsInto(whole, shift),
    );
    if (before) before.to = to;
    else wholes.push({ ...shift });
  }
  return wholes;
};

/** The shifts with too few hours since those of an earlier day; shifts of one day may follow each other closely. */
export const shortRestsOf = (shifts: readonly Shift[], least: number) =>
  followed(shifts)
    .filter(([before, shift]) => shift.date > before.date && shift.from >= before.to)
    .filter(([before, shift]) => shift.from - before.to < least * hourInMinutes)
    .map(([before, shift]) => ({
      date: shift.date,
      facts: { code: shift.code.code, before: named(before), hours: (shift.from - before.to) / hourInMinutes, least },
    }));

const minutesOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { from, to }) => sum + to - from, 0);

/** The weeks with too many hours, each on the first day from `first` on that has one too many. */
export const longWeeksOf = (shifts: readonly Shift[], most: number, first: LocalDate) =>
  [...grouped(shifts, weekNumber).values()]
    .filter((week) => minutesOf(week) > most * hourInMinutes)
    .flatMap((week) => {
      const over = week.find(
        ({ date }, index) => date >= first && minutesOf(week.slice(0, index + 1)) > most * hourInMinutes,
      );
      const hours = minutesOf(week) / hourInMinutes;
      return over ? [{ date: over.date, facts: { monday: mondayOf(over.date), hours, most } }] : [];
    });

/** The days with a shift, in runs of days that follow each other. */
const runsOf = (shifts: readonly Shift[]): Shift[][] => {
  const runs: Shift[][] = [];
  let [run, last]: [Shift[], number] = [[], Number.NaN];
  for (const shift of shifts) {
    const number = dayNumber(shift);
    if (number === last) continue;
    if (number !== last + 1) {
      run = [];
      runs.push(run);
    }
    run.push(shift);
    last = number;
  }
  return runs;
};

/** The runs of too many days with a shift, each on the first day from `first` on that is one too many. */
export const longRunsOf = (shifts: readonly Shift[], most: number, first: LocalDate) =>
  runsOf(shifts).flatMap((run) => {
    const over = run.slice(most).find(({ date }) => date >= first);
    return over ? [{ date: over.date, facts: { from: run[0]?.date ?? over.date, days: run.length, most } }] : [];
  });
