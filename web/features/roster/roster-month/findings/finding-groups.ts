import { grouped } from "../../../../../shared/roster/rules/grouped.ts";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";

export type HolidayBreak = Extract<RuleBreak, { rule: "holiday" }>;

export const isOfHoliday = (one: RuleBreak): one is HolidayBreak => one.rule === "holiday";

/** What it is told with: whole days all together, a holiday with all who work on it, what is said of somebody by itself. */
const groupOf = (one: RuleBreak): unknown => {
  if (isOfHoliday(one)) return one.date;
  return "practitionerId" in one ? one : "whole days";
};

/**
 * What a month breaks as it is told and counted. Notes stand in their cells alone, but for a holiday that still has shifts:
 * it may have become one after they were published, and then nobody looks at their cells. A clinic that works on such days
 * has its rule of them switched off.
 */
export const findingGroups = (breaks: readonly RuleBreak[]): [RuleBreak, ...RuleBreak[]][] => {
  const told = breaks.filter((one) => one.severity !== "informs" || isOfHoliday(one));
  const ofDays = told.filter((one) => !("practitionerId" in one));
  const ofPeople = told.filter((one) => "practitionerId" in one);
  return [...grouped([...ofDays, ...ofPeople], groupOf).values()];
};
