import { answerSwap as contract } from "../../../shared/api/roster/answer-swap.ts";
import { agreedTo } from "../../../shared/roster/swap/agree.ts";
import { requireAsked } from "../../../shared/roster/swap/require-swap.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { monthsOfSwap } from "../../../shared/roster/swap/swap-change.ts";
import { endedAs } from "../../../shared/roster/swap/swap-state.ts";
import { route, type UseCase } from "../../http/route.ts";
import { saveSwap, swapOf, swapReceipt } from "../../store/swap/swaps.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";
import { lookAtPublishedLive } from "../publish/look-at-published.ts";
import { requireTold } from "./require-told.ts";
import { unlessAgreed } from "./unless-agreed.ts";

const live = { lookAtPublished: lookAtPublishedLive, swapOf, swapReceipt, saveSwap, now };

const answered = (
  deps: typeof live,
  ...[{ clinicId, swapId, answer, told }, { practitionerId }, key]: Parameters<UseCase<typeof contract>>
): Promise<Swap> =>
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

/** Agrees or declines to swap shifts with who asked; who has agreed already hears so. */
export const answerSwap =
  (deps: typeof live): UseCase<typeof contract> =>
  async (asked, caller, key) => {
    const say = () => answered(deps, asked, caller, key);
    if (asked.answer === "decline") return say();
    const said = await unlessAgreed(deps, { ...asked, practitionerId: caller.practitionerId }, say);
    return "done" in said ? said.done : said.found;
  };

export const answerSwapRoute = route(contract, answerSwap(live));
