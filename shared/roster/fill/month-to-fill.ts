import type { PractitionerId } from "../../people/practitioner.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { Zone } from "../../time/zone.ts";
import type { Code } from "../month/shift-code.ts";
import type { Tally } from "../rules/fairness.ts";
import type { Unfilled } from "../rules/fill-empty-cells.ts";
import type { Rule } from "../rules/rule.ts";
import type { RuledMonth } from "../rules/ruled-month.ts";
import type { Want } from "../rules/wanted-cover.ts";

/** So many with a certain shift on a weekday (1 = Monday): a guard, a night, whatever no patient books. */
type WantedShift = { weekday: number; code: Code; people: number };

/** A month whose empty cells are to be filled with what is wanted, and all that is looked at. */
export type MonthToFill = Unfilled &
  Pick<RuledMonth, "clinicId" | "people" | "before"> & {
    zone: Zone;
    rules: readonly Rule[];
    wants: readonly Want[];
    shifts?: readonly WantedShift[];
    /** What people have done in the months before, to be made even. */
    carried?: ReadonlyMap<PractitionerId, Tally>;
  };

/** The rules that a filled cell keeps to: whatever is more than a remark. */
const bindingRules = ({ rules }: Pick<MonthToFill, "rules">): Rule[] =>
  rules.filter(({ severity }) => severity !== "informs");

/** What a binding rule asks; nothing where the month isn't held to it. */
export const binding = <Name extends Rule["rule"]>(
  month: Pick<MonthToFill, "rules">,
  name: Name,
): Extract<Rule, { rule: Name }> | undefined =>
  bindingRules(month).find((rule): rule is Extract<Rule, { rule: Name }> => rule.rule === name);

/** Whether a day can be filled: it is not over, and no holiday. */
export const isOpenDay = ({ today, holidays }: Pick<MonthToFill, "today" | "holidays">, date: LocalDate): boolean =>
  date >= today && holidays.every((holiday) => holiday.date !== date);
