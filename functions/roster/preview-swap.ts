import { previewSwap as contract } from "../../shared/api/roster/preview-swap.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { affectedVisits } from "../../shared/roster/publish/affected-visit.ts";
import { requireStanding, takerOf } from "../../shared/roster/swap/require-swap.ts";
import { monthsOfSwap } from "../../shared/roster/swap/swap-change.ts";
import { route, type UseCase } from "../http/route.ts";
import { withVisits } from "../store/appointment/visits.ts";
import { swapOf } from "../store/swap/swaps.ts";
import { now } from "../time/now.ts";
import { lookAtMonthLive } from "./look-at-month.ts";
import { planSwap } from "./plan-swap.ts";

const live = { swapOf, lookAtMonth: lookAtMonthLive, withVisits, now };

/** Says what approving a swap does: nothing is written. */
export const previewSwap =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, swapId }) => {
    const swap = requireStanding(await deps.swapOf(clinicId, swapId), deps.now());
    const taker = takerOf(swap);
    const seen = await Promise.all(monthsOfSwap(swap).map((month) => deps.lookAtMonth(clinicId, month)));
    if (seen.some(({ head }) => head.publishing !== undefined)) throw new Refusal("roster.publishing");
    const { digest, affected, left, breaks, isInDrafts } = planSwap(seen, swap, taker);
    const days = await deps.withVisits(affected);
    return {
      digest,
      affected: affectedVisits(days, left),
      unreadable: days.reduce((sum, { unreadable }) => sum + unreadable.length, 0),
      breaks,
      isInDrafts,
    };
  };

export const previewSwapRoute = route(contract, previewSwap(live));
