import { monthBefore, nextMonth, type RosterMonth } from "../month/roster-month.ts";
import { breaksOf } from "./breaks-of.ts";
import { monthAfter } from "./breaks-of-next.ts";
import type { Rule } from "./rule.ts";
import type { RuleBreak } from "./rule-break.ts";
import type { Rows, RuledMonth } from "./ruled-month.ts";

/** A month with what its neighbours say among sheets that change together; one that follows is judged by itself. */
export const amidst = (month: RuledMonth, sheets: ReadonlyMap<RosterMonth, Rows>): RuledMonth => {
  const { before: earlier, next: later, ...alone } = month;
  const before = sheets.get(monthBefore(month.month)) ?? earlier;
  const next = sheets.has(nextMonth(month.month)) ? undefined : later;
  return { ...alone, ...(before && { before }), ...(next && { next }) };
};

/**
 * What a month breaks, and what the published month after it breaks, which it goes before: a night of its last day ends on
 * the first of the next. What that breaks by itself is said as well, so this is held against the same of another month.
 */
export const breaksOverTurn = ({ next, ...month }: RuledMonth, rules: readonly Rule[]): RuleBreak[] => {
  const broken = breaksOf(month, rules);
  if (!next) return broken;
  // Whether the clinic has a doctor then is no matter of this month.
  const ofRows = rules.filter(({ rule }) => rule !== "no-doctor");
  return [...broken, ...breaksOf(monthAfter(month, next), ofRows)];
};
