import { minute, day as wholeDay } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { daysOf, monthBefore } from "../month/roster-month.ts";
import { cellOf, type RosterRow } from "../month/roster-row.ts";
import { emptyCells } from "../rules/fill-empty-cells.ts";
import { dayNumber, type Shift, shiftsIn } from "../rules/shifts-of.ts";
import { barFinder } from "./barred.ts";
import { type CellTask, licenceFinder, taskFinder } from "./cell-task.ts";
import { isLongDay } from "./joined-cells.ts";
import { meantFinder } from "./meant-for.ts";
import type { MonthNeed } from "./month-needs.ts";
import { binding, isOpenDay, type MonthToFill } from "./month-to-fill.ts";
import { type Before, type Limit, unlimited, type Worker } from "./solver/problem.ts";

/** The shifts of a person in the month before. */
export const shiftsBefore = ({ month, before }: MonthToFill): ((practitionerId: string) => Shift[]) => {
  const shiftsOf = shiftsIn(monthBefore(month), before?.codes ?? []);
  const rows = new Map(before?.rows.map((row) => [row.practitionerId, row.cells]));
  return (practitionerId) => shiftsOf(rows.get(practitionerId) ?? {});
};

const beforeOf = (shifts: readonly Shift[], first: LocalDate): Before => {
  const worked = new Set(shifts.map(dayNumber));
  const firstDay = Date.parse(first) / wholeDay;
  let workedInARow = 0;
  while (worked.has(firstDay - 1 - workedInARow)) workedInARow += 1;
  const ended =
    shifts.reduce((last, { to }) => Math.max(last, to), Number.NEGATIVE_INFINITY) - Date.parse(first) / minute;
  return { ended, series: Math.min(workedInARow, 1), inARow: 0, workedInARow };
};

/** What it costs to give somebody a shift that is meant for others: more than any uneven share, less than a place left open. */
const notMeant = 5000;

/** What it costs to join shifts that nobody has had on one day, and to make one long: less than a place that else stays open. */
const [joined, longDay] = [100, 1000];

/** What tasks cost on each day that are no habit: meant for others, joined, or a long day. */
const wishesFinder = (month: MonthToFill, tasks: readonly CellTask[]) => {
  const isMeant = meantFinder(month);
  const numbersOf = (is: (task: CellTask) => boolean): number[] =>
    tasks.flatMap((task, number) => (is(task) ? [number] : []));
  const days = daysOf(month.month).map((date) => numbersOf(({ codes }) => isLongDay(codes, date)));
  const unusual = numbersOf(({ isJoined }) => isJoined === true);
  return (practitionerId: string): Worker["wishes"] => {
    const others = numbersOf(({ cell }) => !cell.every((code) => isMeant(practitionerId, code)));
    return days.flatMap((long, day) =>
      [
        { day, tasks: others, weight: notMeant },
        { day, tasks: unusual, weight: joined },
        { day, tasks: long, weight: longDay },
      ].filter((wish) => wish.tasks.length > 0),
    );
  };
};

/** The people of a month: what each may do on which day, and what they have behind them. */
export const monthPeopleOf = (
  month: MonthToFill,
  tasks: readonly CellTask[],
  needs: readonly MonthNeed[],
): Worker[] => {
  const days = daysOf(month.month);
  const [first = month.today] = days;
  const taskOf = taskFinder(tasks);
  const isUnlicensed = licenceFinder(month);
  const barOf = barFinder(month);
  const before = shiftsBefore(month);
  const wishesOf = wishesFinder(month, tasks);
  const free = new Set(emptyCells(month).map(({ practitionerId, date }) => `${practitionerId} ${date}`));
  const run = binding(month, "days-in-a-row");
  const workInARow: Limit = run ? { least: 0, most: run.days, weight: "must" } : unlimited;

  const wantedOn = days.map((_, day) => {
    const wanted = new Set(needs.flatMap((need) => ((need.least[day] ?? 0) > 0 ? (need.tasks[day] ?? []) : [])));
    // A task of which not all is known is nothing to write into a cell.
    return tasks.flatMap(({ cell, codes }, task) => (wanted.has(task) && cell.length === codes.length ? [task] : []));
  });
  const allowedOn = ({ practitionerId, cells }: RosterRow, date: LocalDate, day: number): number[] => {
    if (!free.has(`${practitionerId} ${date}`))
      return [taskOf(cellOf(cells, date), isUnlicensed(practitionerId, date))];
    const may = (task: number): boolean => {
      const held = tasks[task];
      return held !== undefined && barOf(practitionerId, held, date) === undefined;
    };
    return [0, ...(isOpenDay(month, date) ? (wantedOn[day] ?? []).filter(may) : [])];
  };
  return month.rows.map((row) => ({
    allowed: days.map((date, day) => allowedOn(row, date, day)),
    inARow: [],
    workInARow,
    weekends: unlimited,
    halfWeekend: 0,
    wishes: wishesOf(row.practitionerId),
    before: beforeOf(before(row.practitionerId), first),
  }));
};
