import type { ClinicId } from "../../place/clinic.ts";
import { layOver } from "../change/lay-over.ts";
import { newBreaks } from "../change/new-breaks.ts";
import { monthOf } from "../month/roster-month.ts";
import { elsewhereIn } from "../publish/freeze-month.ts";
import type { PersonMonth } from "../publish/person-month.ts";
import { breaksOf } from "../rules/breaks-of.ts";
import type { Rule } from "../rules/rule.ts";
import type { RuleBreak } from "../rules/rule-break.ts";
import type { Rows, RuledMonth } from "../rules/ruled-month.ts";
import { type Given, isTwice, swapChange } from "./swap-change.ts";

/** A published month, where its people are on duty, and the rules it is held to. */
export type Around = {
  month: RuledMonth & { clinicId: ClinicId };
  months: readonly PersonMonth[];
  rules: readonly Rule[];
};

const fitsMonth = ({ month, months, rules }: Around, given: readonly Given[]): RuleBreak[] | undefined => {
  const here = given.filter(({ date }) => monthOf(date) === month.month);
  if (isTwice(month, here)) return undefined;
  const patch = swapChange(here).patch(month.month, month);
  const people = new Set(patch.map(({ practitionerId }) => practitionerId));
  const rowsOf = (rows: Rows["rows"]) => rows.filter(({ practitionerId }) => people.has(practitionerId));
  const [before, after] = [rowsOf(month.rows), rowsOf(layOver(month.month, month.rows, patch))];
  const { clinicId, month: name, codes, today } = month;
  if (elsewhereIn({ plan: { clinicId, month: name, rows: after, codes }, months, today }).length > 0) return undefined;
  // Whether the clinic has a doctor is no matter of these rows.
  const ofRows = rules.filter(({ rule, severity }) => rule !== "no-doctor" && severity !== "informs");
  const broken = (rows: Rows["rows"]) => breaksOf({ ...month, rows }, ofRows);
  return newBreaks(broken(after), broken(before));
};

/** The rules that warn of shifts going to whom they are given; `undefined` where one keeps them from it, or another place. */
export const fits = (around: readonly Around[], given: readonly Given[]): RuleBreak[] | undefined => {
  const found: RuleBreak[] = [];
  for (const one of around) {
    const breaks = fitsMonth(one, given);
    if (!breaks || breaks.some(({ severity }) => severity === "blocks")) return undefined;
    found.push(...breaks);
  }
  return found;
};
