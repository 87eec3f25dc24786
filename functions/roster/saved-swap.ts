import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import type { Swap } from "../../shared/roster/swap/swap.ts";
import type { saveSwap } from "../store/swap/swaps.ts";

/**
 * Saves a request; one that came before is answered as then.
 * @throws Refusal `roster.swap-decided`, or where it is new `roster.swap-held`
 */
export const savedSwap = async (
  deps: { saveSwap: typeof saveSwap },
  saving: Parameters<typeof saveSwap>[0],
): Promise<Swap> => {
  const conflict = await deps.saveSwap(saving);
  if (!conflict) return saving.swap;
  const before = firstSave(conflict.receipt, saving.key);
  if (before) return before;
  if (conflict.isAnswered) throw new Refusal("roster.swap-decided");
  if (saving.swap.revision === 1) throw new Refusal("roster.swap-held");
  throw new Error(`${saving.swap.id} does not hold what it is about`);
};
