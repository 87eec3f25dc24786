import { answerSwap as contract } from "../../../shared/api/roster/answer-swap.ts";
import { agreedTo } from "../../../shared/roster/swap/agree.ts";
import { requireAsked } from "../../../shared/roster/swap/require-swap.ts";
import { monthsOfSwap } from "../../../shared/roster/swap/swap-change.ts";
import { endedAs } from "../../../shared/roster/swap/swap-state.ts";
import { route, type UseCase } from "../../http/route.ts";
import { saveSwap, swapOf, swapReceipt } from "../../store/swap/swaps.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";
import { lookAtPublishedLive } from "../publish/look-at-published.ts";
import { requireTold } from "./require-told.ts";

const live = { lookAtPublished: lookAtPublishedLive, swapOf, swapReceipt, saveSwap, now };

/** Agrees or declines to swap shifts with who asked. */
export const answerSwap =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, swapId, answer, told }, { practitionerId }, key) =>
    answerOnce(
      key,
      () => deps.swapReceipt(clinicId, key),
      async () => {
        const now = deps.now();
        const asked = requireAsked(await deps.swapOf(clinicId, swapId), practitionerId, now);
        const agreed = async () => {
          const seen = await deps.lookAtPublished(clinicId, monthsOfSwap(asked));
          const swap = agreedTo(asked, seen, practitionerId);
          requireTold({ swap: asked, by: practitionerId, seen, told });
          return swap;
        };
        const swap =
          answer === "agree" ? await agreed() : endedAs(asked, { status: "declined", at: now, who: "colleague" });
        return (await deps.saveSwap({ swap, key, now })) ? { saved: swap } : undefined;
      },
    );

export const answerSwapRoute = route(contract, answerSwap(live));
