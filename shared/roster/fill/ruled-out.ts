import type { PractitionerId } from "../../people/practitioner.ts";
import { dayOf, type LocalDate } from "../../time/local-date.ts";
import { codesByName } from "../month/plan-month.ts";
import { type Cell, cellOf } from "../month/roster-row.ts";
import type { Rule } from "../rules/rule.ts";
import { runsInto } from "../rules/time-rules.ts";
import { barFinder } from "./barred.ts";
import { type CellTask, shiftsOfTask } from "./cell-task.ts";
import type { MonthNeed, WantedFor } from "./month-needs.ts";
import type { MonthProblem } from "./month-problem.ts";
import { binding, type MonthToFill } from "./month-to-fill.ts";
import { makeRowCost } from "./solver/row-cost.ts";
import type { Found } from "./solver/search.ts";
import { tablesOf } from "./solver/tables.ts";

/**
 * Why somebody can't: a rule, a shift at the same time, a locked cell, or a month that is published. Or they could, but for
 * what stands in their cell, to which nothing is added.
 */
type Reason = { because: Rule["rule"] | "on-duty" | "locked" | "published" } | { because: "not-added"; cell: Cell };

export type RuledOut = { practitionerId: PractitionerId } & Reason;

/**
 * Who is still missing on a day, and why each of the people can't be it. Nobody is named where no shift of the clinic gives
 * what is wanted.
 */
export type OpenNeed = { date: LocalDate; wanted: WantedFor; missing: number; ruledOut: RuledOut[] };

/** What stands in the cells, of each person on each day. */
type Cells = Pick<Found, "cells">;

/** Answers which rule a person would break with a task, beyond what their row breaks already. */
const breakFinder = (month: MonthToFill, { problem }: MonthProblem, { cells }: Cells) => {
  const tooEarly = binding(month, "rest") ? "rest" : "overlap";
  const roster = Uint16Array.from(cells.flat());
  const broken = new Map<string, number>();
  const { reckon } = makeRowCost(tablesOf(problem), (rule, amount) =>
    broken.set(rule, (broken.get(rule) ?? 0) + amount),
  );
  const brokenBy = (person: number): Map<string, number> => {
    broken.clear();
    reckon(roster, person);
    return new Map(broken);
  };
  return (person: number, day: number, task: number): Rule["rule"] | undefined => {
    const cell = person * problem.days + day;
    const held = roster[cell] ?? 0;
    const before = brokenBy(person);
    roster[cell] = task;
    const after = brokenBy(person);
    roster[cell] = held;
    const rule = (["rest", "days-in-a-row", "week-hours"] as const).find(
      (name) => (after.get(name) ?? 0) > (before.get(name) ?? 0),
    );
    return rule === "rest" ? tooEarly : rule;
  };
};

/** Whether somebody could be at the shifts of both on a day. */
const areApart = (one: CellTask, other: CellTask, date: LocalDate): boolean => {
  const shifts = [one, other].flatMap((task) => shiftsOfTask(task, date, 0)).sort((a, b) => a.from - b.from);
  return shifts.every((shift, index) => {
    const before = shifts[index - 1];
    return !before || !runsInto(before, shift);
  });
};

/** Answers why somebody who has something on a day isn't given what it needs besides. */
const besidesFinder = (month: MonthToFill, { tasks, days }: MonthProblem, { cells }: Cells) => {
  const barOf = barFinder(month);
  return (person: number, day: number, need: MonthNeed): Reason | undefined => {
    const [row, date, held] = [month.rows[person], days[day], tasks[cells[person]?.[day] ?? 0]];
    const giving = (need.tasks[day] ?? []).flatMap((task) => tasks[task] ?? []);
    // Where no shift gives it, nobody is to blame.
    if (!row || !date || !held || giving.length === 0) return undefined;
    const besides = giving.find((task) => areApart(held, task, date));
    if (!besides) return { because: "on-duty" };
    const bar = barOf(row.practitionerId, besides, date);
    if (bar) return { because: bar };
    return need.people?.includes(person) === false ? { because: "skill" } : { because: "not-added", cell: held.cell };
  };
};

/** Answers why somebody can't do what a day needs. */
const reasonFinder = (month: MonthToFill, made: MonthProblem, found: Cells) => {
  const { problem, tasks, days } = made;
  const barOf = barFinder(month);
  const breakOf = breakFinder(month, made, found);
  const whyNotBesides = besidesFinder(month, made, found);
  const known = codesByName(month.codes);

  /** Why somebody who has nothing on a day, and may have, can't have what is needed. */
  const whyNot = (person: number, day: number, need: MonthNeed): Rule["rule"] | "published" | undefined => {
    const [row, date, [task] = []] = [month.rows[person], days[day], need.tasks[day]];
    const held = task === undefined ? undefined : tasks[task];
    // Where no shift gives it, nobody is to blame.
    if (task === undefined || !held || !row || !date) return undefined;
    const bar = barOf(row.practitionerId, held, date);
    if (need.people && !need.people.includes(person)) return bar ?? "skill";
    return problem.people[person]?.allowed[day]?.includes(task) ? breakOf(person, day, task) : (bar ?? "published");
  };
  /** Which rule keeps a shift from being joined to what was filled in; nothing stands in the way of one that stood there. */
  const whyNotJoined = (person: number, day: number, need: MonthNeed): Rule["rule"] | undefined => {
    const [held, allowed = []] = [tasks[found.cells[person]?.[day] ?? 0], problem.people[person]?.allowed[day]];
    const isMore = (task: number): boolean => held?.cell.every((code) => tasks[task]?.cell.includes(code)) ?? false;
    const joined = need.tasks[day]?.find((task) => allowed.includes(task) && isMore(task));
    return joined === undefined ? undefined : breakOf(person, day, joined);
  };
  return (person: number, day: number, need: MonthNeed): Reason | undefined => {
    const row = month.rows[person];
    const date = days[day];
    if (!row || !date) return undefined;
    const unknown = cellOf(row.cells, date).some((code) => !known.has(code));
    if (unknown) return { because: "unknown-code" };
    if (found.cells[person]?.[day] !== 0 || cellOf(row.cells, date).length > 0) {
      const rule = whyNotJoined(person, day, need);
      return rule ? { because: rule } : whyNotBesides(person, day, need);
    }
    if (row.locked.includes(dayOf(date))) return { because: "locked" };
    const because = whyNot(person, day, need);
    return because && { because };
  };
};

/** What is still open, in the order of the days. */
export const openNeedsOf = (month: MonthToFill, made: MonthProblem, found: Cells): OpenNeed[] => {
  const { problem, days, needs } = made;
  const reasonOf = reasonFinder(month, made, found);
  const present = (need: MonthNeed, day: number): number =>
    found.cells.filter(
      (row, person) => need.tasks[day]?.includes(row[day] ?? 0) && (need.people?.includes(person) ?? true),
    ).length;
  return days.flatMap((date, day) =>
    needs.flatMap((need): OpenNeed[] => {
      const missing = (need.least[day] ?? 0) - present(need, day);
      if (missing <= 0) return [];
      const ruledOut = problem.people.flatMap((_, person): RuledOut[] => {
        const reason = reasonOf(person, day, need);
        const practitionerId = month.rows[person]?.practitionerId;
        return reason && practitionerId ? [{ practitionerId, ...reason }] : [];
      });
      return [{ date, wanted: need.wanted, missing, ruledOut }];
    }),
  );
};
