import type { PractitionerId } from "../../people/practitioner.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { HalfDay } from "../month/half-day.ts";
import type { Plan } from "../month/plan-month.ts";
import { monthOf, nextMonth } from "../month/roster-month.ts";
import { freezeMonth } from "../publish/freeze-month.ts";
import { dutyHalfOf, type FoundMonth, personMonthKey } from "../publish/person-month.ts";

type Planned = Pick<Plan, "clinicId" | "month" | "rows" | "codes">;

/** When somebody has off, or no more. */
export type LeaveChange = { practitionerId: PractitionerId; halves: readonly HalfDay[]; is: "taken" | "ended" };

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

const withLeave = (person: FoundMonth, { practitionerId, halves, is }: LeaveChange): FoundMonth => {
  if (person.practitionerId !== practitionerId) return person;
  const named = halves.filter(({ date }) => monthOf(date) === person.month).map(dutyHalfOf);
  if (named.length === 0) return person;
  const before = person.leave ?? [];
  const kept = before.filter((half) => !named.includes(half));
  const after = (is === "taken" ? [...kept, ...named] : kept).toSorted();
  return after.join() === before.join() ? person : { ...person, leave: after };
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
