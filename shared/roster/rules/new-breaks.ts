import { addDays } from "../../time/local-date.ts";
import type { RuleBreak } from "./rule-break.ts";

type Of<R extends RuleBreak["rule"]> = Extract<RuleBreak, { rule: R }>;

const lastOf = ({ facts: { from, days } }: Of<"days-in-a-row">): string => addDays(from, days - 1);

const isSamePlace = (
  a: { date: string; facts: { code: string } },
  b: { date: string; facts: { code: string } },
): boolean => a.date === b.date && a.facts.code === b.facts.code;

const isSameOrLess = (one: RuleBreak, before: RuleBreak): boolean => {
  if (one.rule === "week-hours" && before.rule === "week-hours")
    return one.facts.monday === before.facts.monday && one.facts.hours <= before.facts.hours;
  if (one.rule === "days-in-a-row" && before.rule === "days-in-a-row")
    return before.facts.from <= one.facts.from && lastOf(one) <= lastOf(before);
  if (one.rule === "rest" && before.rule === "rest")
    return isSamePlace(one, before) && one.facts.hours >= before.facts.hours;
  if (one.rule === "overlap" && before.rule === "overlap")
    return isSamePlace(one, before) && one.facts.minutes <= before.facts.minutes;
  return JSON.stringify(one) === JSON.stringify(before);
};

const ownerOf = (one: RuleBreak): string | undefined => ("practitionerId" in one ? one.practitionerId : undefined);

/** Whether a break is what is left of another of the same person, be it in other figures: a shorter week, a part of a run. */
export const isLeftOf = (one: RuleBreak, before: RuleBreak): boolean =>
  ownerOf(one) === ownerOf(before) && isSameOrLess(one, before);

/** The breaks that a month has and did not have before, or not as badly. */
export const newBreaks = (after: readonly RuleBreak[], before: readonly RuleBreak[]): RuleBreak[] =>
  after.filter((one) => !before.some((other) => isLeftOf(one, other)));
