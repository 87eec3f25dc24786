import type { PractitionerId } from "../../shared/people/practitioner.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { Publisher } from "../../shared/roster/publish/roster-version.ts";
import type { RuleBreak } from "../../shared/roster/rules/rule-break.ts";
import { asPublished } from "../../shared/roster/swap/published-shift.ts";
import type { Swap } from "../../shared/roster/swap/swap.ts";
import { givenBy, requireOnce, swapChange } from "../../shared/roster/swap/swap-change.ts";
import type { MonthSeen } from "./look-at-month.ts";
import { type ChangePlan, planChange } from "./plan-change.ts";
import { digestOf } from "./plan-publishing.ts";

/** What a swap does to months as they were seen. */
export type SwapPlan = ChangePlan & {
  /** Names what changes hands, the versions it is laid over, and whether the drafts follow. */
  digest: string;
};

/**
 * What a swap does to a clinic's months as they were seen, once somebody takes what it is about.
 * @throws Refusal `roster.swap-changed`, `roster.swap-unfit`, `roster.elsewhere`
 */
export const planSwap = (seen: readonly MonthSeen[], swap: Swap, taker: PractitionerId, by?: Publisher): SwapPlan => {
  const published = seen.flatMap(({ published: sheet, head }) =>
    sheet ? [{ ...sheet, ...(head.closed && { closed: head.closed }) }] : [],
  );
  asPublished(swap, published);
  const given = givenBy(swap, taker);
  requireOnce(published, given);
  const plan = planChange(seen, swapChange(given), by);
  const versions = seen.map(({ plan: { month }, head }) => [month, head.version]);
  return { ...plan, digest: digestOf([swap.id, given, versions, plan.isInDrafts]) };
};

/**
 * Sees to it that no shift goes to somebody whom a rule keeps from it.
 * @throws Refusal `roster.swap-unfit`
 */
export const requireFit = (found: readonly RuleBreak[]): void => {
  const breaks = found.filter(({ severity }) => severity === "blocks");
  if (breaks.length > 0) throw new Refusal("roster.swap-unfit", { breaks });
};
