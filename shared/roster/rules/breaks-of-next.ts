import { nextMonth } from "../month/roster-month.ts";
import { newBreaks } from "./new-breaks.ts";
import type { RuleBreak } from "./rule-break.ts";
import type { Rows, RuledMonth } from "./ruled-month.ts";

/** The month after a month, which goes before it. */
export const monthAfter = ({ next: _, ...month }: RuledMonth, next: Rows): RuledMonth => {
  const { rows, codes } = month;
  return { ...month, ...next, month: nextMonth(month.month), before: { rows, codes } };
};

/**
 * What the month after a month breaks only because that goes before it.
 * @param judge says what a month breaks: whoever asks has it, and the screen's comes before this
 */
export const breaksOfNext = (month: RuledMonth, judge: (month: RuledMonth) => RuleBreak[]): RuleBreak[] =>
  month.next
    ? newBreaks(judge(monthAfter(month, month.next)), judge(monthAfter({ ...month, rows: [] }, month.next)))
    : [];
