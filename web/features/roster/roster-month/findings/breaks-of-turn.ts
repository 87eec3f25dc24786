import { breaksOfNext } from "../../../../../shared/roster/rules/breaks-of-next.ts";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import type { RosterView } from "../month/roster-view.ts";

/**
 * What the month after breaks because of this one as it is written: by what is published of it, or drafted. Against a draft
 * nothing keeps this one from being published, so that warns.
 */
export const breaksOfTurn = ({ month, findings }: RosterView): RuleBreak[] => {
  const { following } = month.answer();
  if (!following) return [];
  const broken = breaksOfNext({ ...findings.month(), next: following }, findings.judge);
  return following.draft
    ? broken.map((one) => (one.severity === "blocks" ? { ...one, severity: "warns" } : one))
    : broken;
};
