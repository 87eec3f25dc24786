import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { Refusal } from "../../refusal/refusal.ts";
import { LocalDate } from "../../time/local-date.ts";
import { HalfName } from "../month/half-name.ts";
import type { Plan } from "../month/plan-month.ts";
import { nextMonth, type RosterMonth } from "../month/roster-month.ts";
import { type Duty, dutyOf } from "./duty-of.ts";
import {
  type DutyHalf,
  type FoundMonth,
  type Halves,
  halfDayOf,
  type PersonMonth,
  personMonthKey,
} from "./person-month.ts";

/** A half day on which somebody is to be on duty who is on duty at another clinic. */
export const Elsewhere = z
  .object({
    practitionerId: PractitionerId,
    date: LocalDate,
    /** Before noon, or from noon on. */
    part: HalfName,
    clinicId: ClinicId,
  })
  .register(z.globalRegistry, { id: "Elsewhere", says: "none" });
export type Elsewhere = z.infer<typeof Elsewhere>;

type Facts = {
  plan: Pick<Plan, "clinicId" | "month" | "rows" | "codes">;
  /** The months of all who are on duty by the plan, or were by what it takes the place of: this one and the next. */
  months: readonly FoundMonth[];
  today: LocalDate;
};

const takenBy = ({ halves, nights }: PersonMonth, half: DutyHalf, own: ClinicId): ClinicId | undefined =>
  [halves[half], nights[half]].find((clinicId) => clinicId !== undefined && clinicId !== own);

/** What stands in the way of a duty: its person's other clinic. */
const elsewhereOf = ({ practitionerId, date, half }: Duty, month: PersonMonth, own: ClinicId): Elsewhere[] => {
  const clinicId = takenBy(month, half, own);
  return clinicId ? [{ practitionerId, date, part: halfDayOf(month.month, half).half, clinicId }] : [];
};

/** What a person's half days become: those of other clinics and of days gone by stay, its own are as the plan says. */
const halvesAfter = (
  halves: Halves,
  duties: readonly Duty[],
  own: ClinicId,
  isOver: (half: DutyHalf) => boolean,
): Halves => {
  const kept = Object.entries(halves).filter(([half, clinicId]) => clinicId !== own || isOver(half));
  const taken = duties.filter(({ half }) => !isOver(half)).map(({ half }): [DutyHalf, ClinicId] => [half, own]);
  return Object.fromEntries([...kept, ...taken].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const isSame = (a: Halves, b: Halves): boolean =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());

const monthAfter = ({ plan, today }: Facts, before: FoundMonth, duties: readonly Duty[]): FoundMonth => {
  const isOver = (half: DutyHalf): boolean => halfDayOf(before.month, half).date < today;
  const part = before.month === plan.month ? "halves" : "nights";
  const halves = halvesAfter(before[part], duties, plan.clinicId, isOver);
  return isSame(halves, before[part]) && !before.isRebuilt
    ? before
    : { ...before, revision: before.revision + 1, [part]: halves };
};

/** The months of people that a publishing has to look at: whoever is in the roster, or was in the last one published. */
export const monthsToSee = (
  month: RosterMonth,
  rows: readonly { practitionerId: PractitionerId }[],
): { practitionerId: PractitionerId; month: RosterMonth }[] =>
  [...new Set(rows.map(({ practitionerId }) => practitionerId))].flatMap((practitionerId) =>
    [month, nextMonth(month)].map((one) => ({ practitionerId, month: one })),
  );

/** Where the people of a plan are on duty elsewhere at the time; what is over is looked at no more. */
export const elsewhereIn = ({ plan, months, today }: Facts): Elsewhere[] => {
  const known = new Map(months.map((month) => [personMonthKey(month), month]));
  return dutyOf(plan)
    .filter(({ date }) => date >= today)
    .flatMap((duty) => {
      const month = known.get(personMonthKey(duty));
      return month ? elsewhereOf(duty, month, plan.clinicId) : [];
    });
};

/**
 * The months of people that change when a clinic publishes a plan, and those that were made anew.
 * @throws Refusal `roster.elsewhere` with who is on duty at another clinic, and when
 */
export const freezeMonth = (facts: Facts): FoundMonth[] => {
  const elsewhere = elsewhereIn(facts);
  if (elsewhere.length > 0) throw new Refusal("roster.elsewhere", { elsewhere });
  const duties = Map.groupBy(dutyOf(facts.plan), personMonthKey);
  return facts.months
    .map((before) => ({ before, after: monthAfter(facts, before, duties.get(personMonthKey(before)) ?? []) }))
    .flatMap(({ before, after }) => (after === before ? [] : [after]));
};
