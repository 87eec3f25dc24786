import { breaksOf } from "./breaks-of.ts";
import { breaksOfNext } from "./breaks-of-next.ts";
import type { Rule } from "./rule.ts";
import type { RuleBreak } from "./rule-break.ts";
import type { RuledMonth } from "./ruled-month.ts";

/** What a month breaks, and what the published month after it breaks only because this one goes before it. */
export const breaksWithNext = (month: RuledMonth, rules: readonly Rule[]): RuleBreak[] => {
  const judge = (one: RuledMonth): RuleBreak[] => breaksOf(one, rules);
  return [...judge(month), ...breaksOfNext(month, judge)];
};
