import type { PractitionerId } from "../../people/practitioner.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { HalfDay } from "../month/half-day.ts";
import type { Plan } from "../month/plan-month.ts";
import { monthOf, nextMonth } from "../month/roster-month.ts";
import { freezeMonth } from "../publish/freeze-month.ts";
import { type OffShift, offKey, withOff } from "../publish/off-shift.ts";
import { type DutyHalf, dutyHalfOf, type FoundMonth, personMonthKey } from "../publish/person-month.ts";

type Planned = Pick<Plan, "clinicId" | "month" | "rows" | "codes">;

/** When somebody has off, or no more, and which shifts are taken off them for that, or are decided on since they are back. */
export type LeaveChange = {
  practitionerId: PractitionerId;
  halves: readonly HalfDay[];
  off: readonly OffShift[];
  is: "taken" | "ended";
};

type Facts = {
  /** What is published from now on, by month. */
  plans: readonly Planned[];
  /** Of everybody in them, each of their months and the one after it. */
  months: readonly FoundMonth[];
  today: LocalDate;
  leave?: LeaveChange;
};

const onDuty = (plan: Planned, standing: readonly FoundMonth[], today: LocalDate): FoundMonth[] => {
  const months = standing.filter(({ month }) => month === plan.month || month === nextMonth(plan.month));
  const changed = new Map(freezeMonth({ plan, months, today }).map((month) => [personMonthKey(month), month]));
  return standing.map((month) => changed.get(personMonthKey(month)) ?? month);
};

const halvesAfter = (before: readonly DutyHalf[], named: readonly DutyHalf[], is: LeaveChange["is"]): DutyHalf[] => {
  const kept = before.filter((half) => !named.includes(half));
  return (is === "taken" ? [...kept, ...named] : kept).toSorted();
};

const offAfter = (before: readonly OffShift[], named: readonly OffShift[], is: LeaveChange["is"]): OffShift[] => {
  const keys = new Set(named.map(offKey));
  return is === "taken" ? withOff(before, named) : before.filter((shift) => !keys.has(offKey(shift)));
};

const withLeave = (person: FoundMonth, { practitionerId, halves, off, is }: LeaveChange): FoundMonth => {
  if (person.practitionerId !== practitionerId) return person;
  const inMonth = ({ date }: { date: LocalDate }): boolean => monthOf(date) === person.month;
  const before = { leave: person.leave ?? [], off: person.off ?? [] };
  const after = {
    leave: halvesAfter(before.leave, halves.filter(inMonth).map(dutyHalfOf), is),
    off: offAfter(before.off, off.filter(inMonth), is),
  };
  return JSON.stringify(after) === JSON.stringify(before) ? person : { ...person, ...after };
};

/**
 * The months of people that change with what is published: where they are on duty, and when they have off. Each counts
 * as one change, however many months of the clinic it is of.
 * @throws Refusal `roster.elsewhere`
 */
export const peopleAfter = ({ plans, months, today, leave }: Facts): FoundMonth[] => {
  const published = plans.reduce((standing, plan) => onDuty(plan, standing, today), [...months]);
  return published
    .map((month) => (leave ? withLeave(month, leave) : month))
    .flatMap((after, index) => {
      const before = months[index];
      return before === undefined || after === before ? [] : [{ ...after, revision: before.revision + 1 }];
    });
};
