import { addDays, mondayOf } from "../../time/local-date.ts";
import { daysOf } from "../month/roster-month.ts";
import { nothingYet, type Tally, tallyOf } from "../rules/fairness.ts";
import { grouped } from "../rules/grouped.ts";
import { type CellTask, shiftsOfTask } from "./cell-task.ts";
import { shiftsBefore } from "./month-people.ts";
import { binding, type MonthToFill } from "./month-to-fill.ts";
import type { Count, Limit, Worker } from "./solver/problem.ts";

const minutesOf = (shifts: readonly { from: number; to: number }[]): number =>
  shifts.reduce((sum, { from, to }) => sum + to - from, 0);

/** The hours of each week that can still change. */
export const weekHoursOf = (month: MonthToFill, tasks: readonly CellTask[]): Count[] => {
  const rule = binding(month, "week-hours");
  if (!rule) return [];
  const days = daysOf(month.month);
  const before = shiftsBefore(month);
  const weeks = [...grouped(days, mondayOf).keys()].filter((monday) => addDays(monday, 6) >= month.today);
  return weeks.map((monday) => ({
    name: rule.rule,
    of: days.map((date) =>
      tasks.map((task) => (mondayOf(date) === monday ? minutesOf(shiftsOfTask(task, date, 0)) : 0)),
    ),
    limits: month.rows.map(({ practitionerId }): Limit => {
      const done = minutesOf(before(practitionerId).filter(({ date }) => date >= monday));
      return { least: 0, most: rule.hours * 60 - done, weight: "must" };
    }),
  }));
};

/** What is shared evenly, and how much one more of it weighs; of hours, eight weigh like an afternoon. */
const burdens = { hours: 1 / 8, afternoons: 10, nights: 10, practices: 10, weekends: 10 } satisfies Partial<
  Record<keyof Tally, number>
>;
type Burden = keyof typeof burdens;

/** Rounded to what a sum of many keeps exactly. */
const exact = (weight: number): number => Math.round(weight * 1024) / 1024;

type Share = Pick<Worker, "allowed">;

/** On how many days somebody does or may do something of a kind. */
const daysWith = ({ allowed }: Share, of: Count["of"]): number =>
  allowed.filter((list, day) => list.some((task) => (of[day]?.[task] ?? 0) > 0)).length;

/**
 * Limits that make a burden even: each further one weighs more than the one before, and more for somebody who is there on
 * fewer days; what was carried over counts, so far as it is more than that of whoever carried least.
 */
export const evenLimits = (month: MonthToFill, people: readonly Share[], burden: Burden, of: Count["of"]): Limit[] => {
  const days = people.map((person) => daysWith(person, of));
  const longest = Math.max(1, ...days);
  const carried = month.rows.map(({ practitionerId }) => month.carried?.get(practitionerId) ?? nothingYet);
  const least = Math.min(...carried.filter((_, index) => days[index]).map((tally) => tally[burden]));
  return carried.map((tally, index) => ({
    least: Number.NEGATIVE_INFINITY,
    most: Math.round(least - tally[burden]),
    weight: exact((burdens[burden] * longest) / Math.max(1, days[index] ?? 0)),
    isSteep: true,
  }));
};

/** How much of a burden each task is on each day; hours are whole ones. */
export const burdenOf = (month: MonthToFill, tasks: readonly CellTask[], burden: Burden): Count["of"] =>
  daysOf(month.month).map((date) => tasks.map((task) => Math.round(tallyOf(shiftsOfTask(task, date, 0), [])[burden])));
