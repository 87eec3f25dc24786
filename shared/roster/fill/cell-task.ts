import type { PractitionerId } from "../../people/practitioner.ts";
import type { ServiceId } from "../../place/service.ts";
import { sessionIdParts } from "../../schedule/session.ts";
import { dayOf, type LocalDate } from "../../time/local-date.ts";
import type { Half } from "../month/half-day.ts";
import { codesByName, planMonth } from "../month/plan-month.ts";
import { daysOf } from "../month/roster-month.ts";
import { type Cell, cellOf } from "../month/roster-row.ts";
import { type Code, hoursOn, type ShiftCode } from "../month/shift-code.ts";
import { coverKey, coverOf } from "../rules/coverage.ts";
import { licenceGap } from "../rules/may-practise.ts";
import type { Shift } from "../rules/shifts-of.ts";
import { joinedCells } from "./joined-cells.ts";
import type { MonthToFill } from "./month-to-fill.ts";

/** What a cell can hold: one shift, two that a day has room for, or several of those that somebody has had on one day. */
export type CellTask = {
  cell: Cell;
  codes: readonly ShiftCode[];
  /** Whether it is as it stands with somebody whose licence doesn't reach the day: it covers nothing. */
  isUnlicensed?: boolean;
  /** Whether nobody has had these shifts on one day. */
  isJoined?: boolean;
};

const nameOf = (cell: Cell): string => cell.join("+");

/** Answers whether somebody stands in a month's cell on a day that their licence doesn't reach. */
export const licenceFinder = ({ people, clinicId }: MonthToFill) => {
  const known = new Map(people.map((person) => [person.id, person]));
  return (practitionerId: PractitionerId, date: LocalDate): boolean => {
    const person = known.get(practitionerId);
    return person !== undefined && licenceGap(person, { clinicId }, date) !== undefined;
  };
};

/** The cells of those whose licence doesn't reach the day. */
const unlicensedCells = (month: MonthToFill): Cell[] => {
  const isUnlicensed = licenceFinder(month);
  return month.rows.flatMap(({ practitionerId, cells }) =>
    daysOf(month.month)
      .filter((date) => isUnlicensed(practitionerId, date))
      .map((date) => cellOf(cells, date)),
  );
};

const distinct = (cells: readonly Cell[]): Cell[] => [...new Map(cells.map((cell) => [nameOf(cell), cell])).values()];

/** The first is the day off, to which a cell belongs as well of which no code is known. */
export const cellTasksOf = (month: MonthToFill): CellTask[] => {
  const { codes, rows, before } = month;
  const known = codesByName(codes);
  const singles = codes.map(({ code }) => [code]);
  const seen = [...rows, ...(before?.rows ?? [])].flatMap(({ cells }) => Object.values(cells));
  const isSeen = new Set(seen.map(nameOf));
  const taskOf = (cell: Cell): CellTask => ({ cell, codes: cell.flatMap((code) => known.get(code) ?? []) });
  const tasks = [
    ...distinct([...singles, ...seen]).map(taskOf),
    ...joinedCells(month)
      .filter((cell) => !isSeen.has(nameOf(cell)))
      .map((cell) => ({ ...taskOf(cell), isJoined: true })),
    ...distinct(unlicensedCells(month)).map((cell) => ({ ...taskOf(cell), isUnlicensed: true })),
  ];
  return [{ cell: [], codes: [] }, ...tasks.filter((task) => task.codes.length > 0)];
};

/** Finds the task of a cell. */
export const taskFinder = (tasks: readonly CellTask[]): ((cell: Cell, isUnlicensed: boolean) => number) => {
  const keyOf = (cell: Cell, isUnlicensed: boolean): string => `${isUnlicensed} ${nameOf(cell)}`;
  const byName = new Map(tasks.map(({ cell, isUnlicensed = false }, index) => [keyOf(cell, isUnlicensed), index]));
  return (cell, isUnlicensed) => byName.get(keyOf(cell, isUnlicensed)) ?? 0;
};

/** The shifts of a task on a day, in minutes since `midnight` of the day that days are counted from. */
export const shiftsOfTask = ({ codes }: CellTask, date: LocalDate, midnight: number): Shift[] =>
  codes
    .map((code) => {
      const { from, to } = hoursOn(code, date);
      return { date, code, from: midnight + from, to: midnight + to };
    })
    .sort((a, b) => a.from - b.from);

/** Answers whether a shift gives a service by day on a half of the day on which it begins. */
export const coverFinder = ({ clinicId, zone, month, codes }: MonthToFill) => {
  const offered = new Map(
    codes.map(({ code }): [Code, Set<string>] => {
      const cells = Object.fromEntries(daysOf(month).map((date) => [dayOf(date), [code]]));
      const sessions = planMonth({ clinicId, zone, month, codes, rows: [{ practitionerId: "anybody", cells }] });
      const given = sessions.flatMap((session) =>
        coverOf([session], { clinicId, zone, people: [] }).filter(
          ({ date, byDay }) => byDay > 0 && date === sessionIdParts(session.id).date,
        ),
      );
      return [code, new Set(given.map(coverKey))];
    }),
  );
  return ({ codes: held, isUnlicensed }: CellTask, date: LocalDate, half: Half, service: ServiceId): boolean =>
    !isUnlicensed && held.some(({ code }) => offered.get(code)?.has(coverKey({ date, half, service })) ?? false);
};
