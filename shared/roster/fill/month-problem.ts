import { type LocalDate, weekdayOf } from "../../time/local-date.ts";
import { saturday, sunday } from "../../time/weekday.ts";
import { dayMinutes } from "../../time/zone.ts";
import { daysOf } from "../month/roster-month.ts";
import { type CellTask, cellTasksOf, shiftsOfTask } from "./cell-task.ts";
import { burdenOf, evenLimits, weekHoursOf } from "./month-counts.ts";
import { type MonthNeed, monthNeedsOf } from "./month-needs.ts";
import { monthPeopleOf } from "./month-people.ts";
import { binding, type MonthToFill } from "./month-to-fill.ts";
import { type Problem, type Task, unlimited } from "./solver/problem.ts";

/** A month as a problem: people in the order of its rows, days from its first, tasks with what stands in a cell. */
export type MonthProblem = { problem: Problem; days: LocalDate[]; tasks: CellTask[]; needs: MonthNeed[] };

const taskOf = (task: CellTask, days: readonly LocalDate[]): Task => {
  if (task.codes.length === 0) return { series: 0 };
  const hours = days.map((date, day) => {
    const shifts = shiftsOfTask(task, date, day * dayMinutes);
    return { from: Math.min(...shifts.map(({ from }) => from)), to: Math.max(...shifts.map(({ to }) => to)) };
  });
  return { series: 1, hours };
};

/** The minutes between shifts of two days; nothing where not even both at once is forbidden. */
const restOf = (month: MonthToFill): number =>
  (binding(month, "rest")?.hours ?? (binding(month, "overlap") ? 0 : Number.NEGATIVE_INFINITY)) * 60;

/** The days of each weekend, Saturday and Sunday, that the month has of it. */
const weekendsOf = (days: readonly LocalDate[]): number[][] =>
  days.flatMap((date, day) => {
    if (weekdayOf(date) === saturday) return [day + 1 < days.length ? [day, day + 1] : [day]];
    return weekdayOf(date) === sunday && day === 0 ? [[day]] : [];
  });

export const monthProblemOf = (month: MonthToFill): MonthProblem => {
  const days = daysOf(month.month);
  const tasks = cellTasksOf(month);
  const needs = monthNeedsOf(month, tasks);
  const people = monthPeopleOf(month, tasks, needs);
  const even = (["hours", "afternoons", "nights", "practices"] as const).map((burden) => {
    const of = burdenOf(month, tasks, burden);
    return { name: burden, of, limits: evenLimits(month, people, burden, of) };
  });
  const weekends = evenLimits(month, people, "weekends", burdenOf(month, tasks, "weekends"));
  const problem = {
    days: days.length,
    tasks: tasks.map((task) => taskOf(task, days)),
    people: people.map((person, index) => ({ ...person, weekends: weekends[index] ?? unlimited })),
    needs,
    rest: restOf(month),
    counts: [...weekHoursOf(month, tasks), ...even],
    weekends: weekendsOf(days),
  };
  return { problem, days, tasks, needs };
};
