import type { PractitionerId } from "../../people/practitioner.ts";
import type { ServiceId } from "../../place/service.ts";
import { type LocalDate, weekdayOf } from "../../time/local-date.ts";
import { closedHalves, isClosedFor } from "../month/closed-time.ts";
import { type Half, halfKey } from "../month/half-day.ts";
import { codesByName } from "../month/plan-month.ts";
import { daysOf } from "../month/roster-month.ts";
import { type Code, hoursOn } from "../month/shift-code.ts";
import { givingFinder, isTheirs } from "../rules/may-practise.ts";
import { type CellTask, coverFinder } from "./cell-task.ts";
import { binding, isOpenDay, type MonthToFill } from "./month-to-fill.ts";
import type { Need } from "./solver/problem.ts";

/** What somebody is wanted for on a day: a service on a half of it, a shift, or that there be a doctor. */
export type WantedFor = { half: Half; service: ServiceId } | { code: Code } | { rule: "no-doctor" };

export type MonthNeed = Need & { wanted: WantedFor };

/** What one too many costs, where a wish counts ten. */
const surplus = 10;

type Asked = {
  wanted: WantedFor;
  /** How many, on a weekday. */
  people: (weekday: number) => number;
  isMetBy: (task: CellTask, date: LocalDate) => boolean;
  /** The rows of those who count; everybody when absent. */
  among?: number[];
};

const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

const distinct = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** The rows of some of the people. */
const rowsOf = ({ rows }: MonthToFill, isAmong: (practitionerId: PractitionerId) => boolean): number[] =>
  rows.flatMap(({ practitionerId }, index) => (isAmong(practitionerId) ? [index] : []));

const askedServices = (month: MonthToFill): Asked[] => {
  const gives = coverFinder(month);
  const mayGive = givingFinder(month);
  return distinct(month.wants, ({ half, service }) => `${half} ${service}`).map(({ half, service }) => ({
    wanted: { half, service },
    people: (weekday) =>
      most(
        month.wants
          .filter((want) => want.half === half && want.service === service && want.weekday === weekday)
          .map(({ practitioners }) => practitioners),
      ),
    isMetBy: (task, date) => gives(task, date, half, service),
    among: rowsOf(month, (id) => daysOf(month.month).some((date) => mayGive(id, service, date))),
  }));
};

const askedShifts = ({ shifts = [] }: MonthToFill): Asked[] =>
  distinct(shifts, ({ code }) => code).map(({ code }) => ({
    wanted: { code },
    people: (weekday) =>
      most(shifts.filter((one) => one.code === code && one.weekday === weekday).map(({ people }) => people)),
    isMetBy: (task) => task.cell.includes(code),
  }));

const askedDoctor = (month: MonthToFill): Asked[] => {
  const rule = binding(month, "no-doctor");
  return rule
    ? [
        {
          wanted: { rule: "no-doctor" },
          people: (weekday) => Number(rule.weekdays.includes(weekday)),
          isMetBy: ({ codes, isUnlicensed }) =>
            !isUnlicensed &&
            codes.some(({ practice }) => practice?.services.some((service) => isTheirs("doctor", service))),
          among: rowsOf(month, (id) => month.people.some((one) => one.id === id && one.profession === "doctor")),
        },
      ]
    : [];
};

/** Answers whether something is wanted on a day at all: not on a holiday, nor while the clinic is closed. */
const askedFinder = (month: MonthToFill) => {
  const codes = codesByName(month.codes);
  const closed = new Set(closedHalves(month.closed).map(halfKey));
  return (wanted: WantedFor, date: LocalDate): boolean => {
    if (!isOpenDay(month, date)) return false;
    if ("half" in wanted) return !closed.has(halfKey({ date, half: wanted.half }));
    const code = "code" in wanted ? codes.get(wanted.code) : undefined;
    return !code || !isClosedFor(month.closed, date, hoursOn(code, date));
  };
};

/** What a month needs, day by day. */
export const monthNeedsOf = (month: MonthToFill, tasks: readonly CellTask[]): MonthNeed[] => {
  const days = daysOf(month.month);
  const asked = [...askedServices(month), ...askedShifts(month), ...askedDoctor(month)];
  const isAsked = askedFinder(month);
  return asked.map(({ wanted, people, isMetBy, among }) => {
    const least = days.map((date) => (isAsked(wanted, date) ? people(weekdayOf(date)) : 0));
    return {
      wanted,
      ...(among && { people: among }),
      tasks: days.map((date) => tasks.flatMap((task, index) => (isMetBy(task, date) ? [index] : []))),
      least,
      wished: least,
      weight: 0,
      // One more doctor than has to be there is none too many.
      surplus: "rule" in wanted ? 0 : surplus,
    };
  });
};
