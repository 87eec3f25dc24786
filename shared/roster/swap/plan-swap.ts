import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import { type ChangePlan, planChange, requireVersions } from "../change/plan-change.ts";
import type { MonthSeen } from "../publish/month-seen.ts";
import type { Publisher } from "../publish/roster-version.ts";
import type { RuleBreak } from "../rules/rule-break.ts";
import { asPublished } from "./published-shift.ts";
import type { Swap } from "./swap.ts";
import { givenBy, requireOnce, swapChange } from "./swap-change.ts";
import { publishedSeen } from "./swap-facts.ts";

/** What a swap does to months as they were seen. */
export type SwapPlan = ChangePlan & {
  /** What changes hands as it is shown, the versions it is laid over, and whether the drafts follow. */
  shown: unknown;
};

/**
 * What a swap does to a clinic's months as they were seen, once somebody takes what it is about.
 * @throws Refusal `roster.version-unreadable`, `roster.swap-changed`, `roster.swap-unfit`, `roster.elsewhere`
 */
export const planSwap = (seen: readonly MonthSeen[], swap: Swap, taker: PractitionerId, by?: Publisher): SwapPlan => {
  requireVersions(seen);
  const published = publishedSeen(seen);
  asPublished(swap, published);
  const given = givenBy(swap, taker);
  requireOnce(published, given);
  const plan = planChange(seen, swapChange(given), by);
  const versions = seen.map(({ plan: { month }, head }) => [month, head.version]);
  return { ...plan, shown: [swap.id, given, versions, plan.isInDrafts] };
};

/**
 * Sees to it that no shift goes to somebody whom a rule keeps from it.
 * @throws Refusal `roster.swap-unfit`
 */
export const requireFit = (found: readonly RuleBreak[]): void => {
  const breaks = found.filter(({ severity }) => severity === "blocks");
  if (breaks.length > 0) throw new Refusal("roster.swap-unfit", { breaks });
};
