import { proposeSwap as contract } from "../../shared/api/roster/propose-swap.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { requestIdOf } from "../../shared/roster/leave/leave-request.ts";
import { monthOf } from "../../shared/roster/month/roster-month.ts";
import { proposeSwap as decide } from "../../shared/roster/swap/propose-swap.ts";
import { ownedShift } from "../../shared/roster/swap/published-shift.ts";
import { route, type UseCase } from "../http/route.ts";
import { saveSwap, swapReceipt, swapsOf } from "../store/swap/swaps.ts";
import { lookAtPublishedLive } from "./look-at-published.ts";
import { savedSwap } from "./saved-swap.ts";

const live = { lookAtPublished: lookAtPublishedLive, swapsOf, swapReceipt, saveSwap };

/** Asks for one of the caller's shifts to change hands. */
export const proposeSwap =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, date, code, inReturn }, { practitionerId }, key) => {
    const first = firstSave(await deps.swapReceipt(clinicId, key), key);
    if (first) return first;
    const months = [...new Set([date, ...(inReturn ? [inReturn.date] : [])].map(monthOf))];
    const [seen, all] = await Promise.all([deps.lookAtPublished(clinicId, months), deps.swapsOf(clinicId)]);
    const { versions, now } = seen;
    const asked = { id: requestIdOf(now, key), clinicId, askedAt: now };
    const shift = ownedShift(versions, { practitionerId, date, code });
    const swap = decide(
      inReturn
        ? { ...asked, kind: "swap", shift, inReturn: ownedShift(versions, inReturn) }
        : { ...asked, kind: "give", shift },
      { ...seen, all },
    );
    return savedSwap(deps, { swap, key, now });
  };

export const proposeSwapRoute = route(contract, proposeSwap(live));
