import { previewSwap as contract } from "../../../shared/api/roster/preview-swap.ts";
import { planSwap } from "../../../shared/roster/swap/plan-swap.ts";
import { requireStanding, takerOf } from "../../../shared/roster/swap/require-swap.ts";
import { monthsOfSwap } from "../../../shared/roster/swap/swap-change.ts";
import { route, type UseCase } from "../../http/route.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { withVisits } from "../../store/appointment/with-visits.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { swapOf } from "../../store/swap/swaps.ts";
import { now } from "../../time/now.ts";
import { affectedBy } from "../publish/affected-by.ts";
import { digestOf } from "../publish/digest-of.ts";
import { lookAtMonthLive } from "../publish/look-at-month.ts";
import { lookToPreview } from "../publish/look-to-preview.ts";
import { planAsking } from "../publish/plan-asking.ts";

const live = { swapOf, lookAtMonth: lookAtMonthLive, visitsAt, withVisits, sessionsOf, now };

/** Says what approving a swap does: nothing is written. */
export const previewSwap =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, swapId }) => {
    const swap = requireStanding(await deps.swapOf(clinicId, swapId), deps.now());
    const taker = takerOf(swap);
    const seen = await lookToPreview(deps, clinicId, monthsOfSwap(swap));
    const plan = await planAsking(deps, seen, (months) => planSwap(months, swap, taker));
    const { shown, breaks, isInDrafts } = plan;
    return { digest: digestOf(shown), ...(await affectedBy(deps, seen, plan)), breaks, isInDrafts };
  };

export const previewSwapRoute = route(contract, previewSwap(live));
