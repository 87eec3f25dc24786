import type { LocalDate } from "../../time/local-date.ts";
import { codesByName, planMonth } from "../month/plan-month.ts";
import { daysOf } from "../month/roster-month.ts";
import type { Cell } from "../month/roster-row.ts";
import { type Code, hoursOn, type ShiftCode } from "../month/shift-code.ts";
import { coverOf } from "../rules/coverage.ts";
import type { Shift } from "../rules/shifts-of.ts";
import type { MonthToFill } from "./month-to-fill.ts";

/** What a cell can hold: one shift, or several of those that somebody has had on one day. */
export type CellTask = { cell: Cell; codes: readonly ShiftCode[] };

const nameOf = (cell: Cell): string => cell.join("+");

/** The first is the day off, to which a cell belongs as well of which no code is known. */
export const cellTasksOf = ({ codes, rows, before }: MonthToFill): CellTask[] => {
  const known = codesByName(codes);
  const singles = codes.map(({ code }) => [code]);
  const seen = [...rows, ...(before?.rows ?? [])].flatMap(({ cells }) => Object.values(cells));
  const cells = new Map([...singles, ...seen].map((cell) => [nameOf(cell), cell]));
  const tasks = [...cells.values()].map((cell) => ({ cell, codes: cell.flatMap((code) => known.get(code) ?? []) }));
  return [{ cell: [], codes: [] }, ...tasks.filter((task) => task.codes.length > 0)];
};

/** Finds the task of a cell. */
export const taskFinder = (tasks: readonly CellTask[]): ((cell: Cell) => number) => {
  const byName = new Map(tasks.map(({ cell }, index) => [nameOf(cell), index]));
  return (cell) => byName.get(nameOf(cell)) ?? 0;
};

/** The shifts of a task on a day, in minutes since `midnight` of the day that days are counted from. */
export const shiftsOfTask = ({ codes }: CellTask, date: LocalDate, midnight: number): Shift[] =>
  codes
    .map((code) => {
      const { from, to } = hoursOn(code, date);
      return { date, code, from: midnight + from, to: midnight + to };
    })
    .sort((a, b) => a.from - b.from);

/** Answers whether a shift gives a service on a half of the day on which it begins. */
export const coverFinder = ({ clinicId, zone, month, codes }: MonthToFill) => {
  const offered = new Map(
    codes.map(({ code }): [Code, Set<string>] => {
      const cells = Object.fromEntries(daysOf(month).map((date) => [date.slice(8), [code]]));
      const sessions = planMonth({ clinicId, zone, month, codes, rows: [{ practitionerId: "anybody", cells }] });
      return [code, new Set(coverOf(sessions, zone).map(({ date, half, service }) => `${date}${half} ${service}`))];
    }),
  );
  return ({ codes: held }: CellTask, date: LocalDate, half: string, service: string): boolean =>
    held.some(({ code }) => offered.get(code)?.has(`${date}${half} ${service}`) ?? false);
};
