import { offerShift as contract } from "../../shared/api/roster/offer-shift.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { requestIdOf } from "../../shared/roster/leave/leave-request.ts";
import { monthOf } from "../../shared/roster/month/roster-month.ts";
import { proposeSwap as decide } from "../../shared/roster/swap/propose-swap.ts";
import { freeShift } from "../../shared/roster/swap/published-shift.ts";
import { route, type UseCase } from "../http/route.ts";
import { saveSwap, swapReceipt, swapsOf } from "../store/swap/swaps.ts";
import { lookAtPublishedLive } from "./look-at-published.ts";
import { savedSwap } from "./saved-swap.ts";

const live = { lookAtPublished: lookAtPublishedLive, swapsOf, swapReceipt, saveSwap };

/** Offers a shift that nobody has to the clinic's practitioners. */
export const offerShift =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, date, code, approval }, _, key) => {
    const first = firstSave(await deps.swapReceipt(clinicId, key), key);
    if (first) return first;
    const [seen, all] = await Promise.all([deps.lookAtPublished(clinicId, [monthOf(date)]), deps.swapsOf(clinicId)]);
    const { versions, now } = seen;
    const shift = freeShift(versions, { date, code });
    const asked = { id: requestIdOf(now, key), clinicId, askedAt: now, kind: "open", shift, approval } as const;
    return savedSwap(deps, { swap: decide(asked, { ...seen, all }), key, now });
  };

export const offerShiftRoute = route(contract, offerShift(live));
