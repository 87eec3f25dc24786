import { withdrawSwap as contract } from "../../shared/api/roster/withdraw-swap.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { endedAs, requireStanding } from "../../shared/roster/swap/answer-swap.ts";
import { askerOf } from "../../shared/roster/swap/swap.ts";
import { route, type UseCase } from "../http/route.ts";
import { saveSwap, swapOf, swapReceipt } from "../store/swap/swaps.ts";
import { now } from "../time/now.ts";
import { savedSwap } from "./saved-swap.ts";

const live = { swapOf, swapReceipt, saveSwap, now };

/** Takes back what the caller asked for; what is somebody else's is none. */
export const withdrawSwap =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, swapId }, { practitionerId }, key) => {
    const first = firstSave(await deps.swapReceipt(clinicId, key), key);
    if (first) return first;
    const now = deps.now();
    const found = await deps.swapOf(clinicId, swapId);
    const own = requireStanding(found && askerOf(found) === practitionerId ? found : undefined, now);
    return savedSwap(deps, { swap: endedAs(own, { status: "withdrawn", at: now }), key, now });
  };

export const withdrawSwapRoute = route(contract, withdrawSwap(live));
