import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import type { Swap } from "../../shared/roster/swap/swap.ts";
import type { saveSwap } from "../store/swap/swaps.ts";

/**
 * Saves what became of a request; what came before is answered as then.
 * @throws Refusal `roster.swap-decided`
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
  throw new Error(`${saving.swap.id} does not hold what it is about`);
};
