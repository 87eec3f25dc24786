import type { LocalDate } from "../../time/local-date.ts";
import { isClosedFor } from "../month/closed-time.ts";
import { leaveHit } from "../month/leave.ts";
import { hoursOn } from "../month/shift-code.ts";
import { foreignServices, licenceGap } from "../rules/may-practise.ts";
import type { Rule } from "../rules/rule.ts";
import type { Shift } from "../rules/shifts-of.ts";
import { runsInto } from "../rules/time-rules.ts";
import { type CellTask, shiftsOfTask } from "./cell-task.ts";
import { binding, type MonthToFill } from "./month-to-fill.ts";

/** Whether somebody can't be at a shift from the one before it, if there is one. */
const isLate = (before: Shift | undefined, shift: Shift): boolean => before !== undefined && runsInto(before, shift);

/** Answers which rule keeps somebody from a task on a day, whatever else they do in the month. */
export const barFinder = (month: MonthToFill) => {
  const people = new Map(month.people.map((person) => [person.id, person]));
  const skill = binding(month, "skill");
  const rules = new Set(month.rules.map(({ rule }) => (binding(month, rule) ? rule : undefined)));
  const isOnLeave = leaveHit(month.leave);

  return (practitionerId: string, task: CellTask, date: LocalDate): Rule["rule"] | undefined => {
    const person = people.get(practitionerId);
    const { codes } = task;
    if (codes.some((code) => isClosedFor(month.closed, date, hoursOn(code, date)))) return "holiday";
    const shifts = shiftsOfTask(task, date, 0);
    const found: [Rule["rule"], boolean][] = [
      ["not-here", !person],
      ["leave", codes.some((code) => isOnLeave(practitionerId, date, code))],
      ["skill", codes.some((code) => person && skill && foreignServices(person, code, skill).length > 0)],
      [
        "licence",
        codes.some(({ practice }) => practice) && person !== undefined && licenceGap(person, month, date) !== undefined,
      ],
      ["overlap", shifts.some((shift, index) => isLate(shifts[index - 1], shift))],
    ];
    return found.find(([rule, isBroken]) => isBroken && rules.has(rule))?.[0];
  };
};
