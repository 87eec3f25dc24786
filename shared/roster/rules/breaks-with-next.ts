import { monthOf } from "../month/roster-month.ts";
import { breaksOf } from "./breaks-of.ts";
import { breaksOverTurn } from "./breaks-over-turn.ts";
import { newBreaks } from "./new-breaks.ts";
import type { Rule } from "./rule.ts";
import type { RuleBreak } from "./rule-break.ts";
import type { RuledMonth } from "./ruled-month.ts";

/** What a month breaks, and what the published month after it breaks only because this one goes before it. */
export const breaksWithNext = (month: RuledMonth, rules: readonly Rule[]): RuleBreak[] => {
  const broken = breaksOf(month, rules);
  if (!month.next) return broken;
  const made = newBreaks(breaksOverTurn(month, rules), breaksOverTurn({ ...month, rows: [] }, rules));
  return [...broken, ...made.filter(({ date }) => monthOf(date) !== month.month)];
};
