import { isLeftOf } from "../../../../../shared/roster/rules/new-breaks.ts";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";

/** What is wrong as a whole, told where the month that is looked at comes to it. */
const asWhole = (one: RuleBreak, whole: RuleBreak): RuleBreak => ({ ...whole, date: one.date, severity: one.severity });

/**
 * What a month breaks and what the one after breaks by it: a stretch of work, or a week, that lies in both is told once, as
 * long as it is.
 */
export const overTurn = (own: readonly RuleBreak[], ofNext: readonly RuleBreak[]): RuleBreak[] => {
  const wholeOf = (one: RuleBreak): RuleBreak | undefined => ofNext.find((other) => isLeftOf(one, other));
  const told = new Set(own.map(wholeOf));
  return [
    ...own.map((one) => {
      const whole = wholeOf(one);
      return whole ? asWhole(one, whole) : one;
    }),
    ...ofNext.filter((one) => !told.has(one)),
  ];
};
