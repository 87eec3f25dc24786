import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";

/**
 * What a month breaks as it is told and counted: what is said of whole days is one with all of them, what is said of somebody
 * each by itself. Notes stand in their cells alone.
 */
export const findingGroups = (breaks: readonly RuleBreak[]): RuleBreak[][] => {
  const told = breaks.filter(({ severity }) => severity !== "informs");
  const ofDays = told.filter((one) => !("practitionerId" in one));
  return [...(ofDays.length > 0 ? [ofDays] : []), ...told.flatMap((one) => ("practitionerId" in one ? [[one]] : []))];
};
