import { withdrawSwap as contract } from "../../../shared/api/roster/withdraw-swap.ts";
import { asReadBy } from "../../../shared/roster/swap/own-swaps.ts";
import { requireOwn } from "../../../shared/roster/swap/require-swap.ts";
import { askerOf } from "../../../shared/roster/swap/swap.ts";
import { endedAs, takenBackBy } from "../../../shared/roster/swap/swap-state.ts";
import { route, type UseCase } from "../../http/route.ts";
import { saveSwap, swapOf, swapReceipt } from "../../store/swap/swaps.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";

const live = { swapOf, swapReceipt, saveSwap, now };

/** Takes back what the caller asked for, or their yes to it; what is somebody else's is none. */
export const withdrawSwap =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, swapId }, { practitionerId }, key) => {
    const withdrawn = await answerOnce(
      key,
      () => deps.swapReceipt(clinicId, key),
      async () => {
        const now = deps.now();
        const own = requireOwn(await deps.swapOf(clinicId, swapId), practitionerId, now);
        const swap =
          askerOf(own) === practitionerId
            ? endedAs(own, { status: "withdrawn", at: now })
            : takenBackBy(own, practitionerId, now);
        return (await deps.saveSwap({ swap, key, now })) ? { saved: swap } : undefined;
      },
    );
    return asReadBy(withdrawn, practitionerId);
  };

export const withdrawSwapRoute = route(contract, withdrawSwap(live));
