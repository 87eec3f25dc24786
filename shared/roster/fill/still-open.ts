import type { RuleBreak } from "../rules/rule-break.ts";
import { uncoveredOf, type WantingMonth } from "../rules/wants-of.ts";
import type { OpenNeed } from "./ruled-out.ts";

/**
 * What of it is still missing in a month as it is written now, with the rules that it breaks: who was written in by hand is
 * missing no more.
 */
export const stillOpen = (
  open: readonly OpenNeed[],
  month: WantingMonth,
  breaks: readonly RuleBreak[],
): readonly OpenNeed[] => {
  const lacks = uncoveredOf(month);
  const missingNow = ({ date, wanted, missing }: OpenNeed): number => {
    // How many of a code are wanted the month alone doesn't say.
    if ("code" in wanted) return missing;
    if ("rule" in wanted) return breaks.some((one) => one.rule === wanted.rule && one.date === date) ? missing : 0;
    const { half, service } = wanted;
    const found = lacks.filter((one) => one.date === date && one.half === half && one.service === service);
    return Math.min(missing, Math.max(0, ...found.map((one) => one.wanted - one.practitioners)));
  };
  return open.map((need) => ({ ...need, missing: missingNow(need) })).filter(({ missing }) => missing > 0);
};
