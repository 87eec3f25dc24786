import type { Request, Response } from "../../../shared/api/contract.ts";
import { decideSwap as contract } from "../../../shared/api/roster/decide-swap.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Publisher } from "../../../shared/roster/publish/roster-version.ts";
import { requireStanding, takerOf } from "../../../shared/roster/swap/require-swap.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { declinedBy } from "../../../shared/roster/swap/swap-state.ts";
import { route, type UseCase } from "../../http/route.ts";
import { saveSwap, swapOf, swapReceipt } from "../../store/swap/swaps.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";
import { makeSwapLive } from "./make-swap.ts";
import { swapNow } from "./swap-now.ts";

const live = { swapOf, swapReceipt, saveSwap, makeSwap: makeSwapLive, now };
type Deps = typeof live;
type Decision = Request<typeof contract>;
type Answer = Response<typeof contract>;

const approve = async (
  deps: Deps,
  asked: Decision,
  digest: string,
  by: Publisher,
  key: RequestKey,
): Promise<Answer> => {
  const swap = await swapNow(deps, asked);
  const taker = (found: Swap | undefined, at: number) => takerOf(requireStanding(found, at));
  const change = await deps.makeSwap({ swap, by, key, digest, taker });
  return { swap: await swapNow(deps, asked), change };
};

type Declining = Extract<Decision["decision"], { is: "decline" }>;

const decline = async (
  deps: Deps,
  asked: Decision,
  { answer = "", ends }: Declining,
  key: RequestKey,
): Promise<Answer> => {
  const swap = await answerOnce(
    key,
    () => deps.swapReceipt(asked.clinicId, key),
    async () => {
      const now = deps.now();
      const declined = declinedBy(requireStanding(await swapNow(deps, asked), now), now, {
        said: answer,
        ends: ends === true,
      });
      return (await deps.saveSwap({ swap: declined, key, now })) ? { saved: declined } : undefined;
    },
  );
  return { swap };
};

/** Approves a swap by publishing it, or declines it. */
export const decideSwap =
  (deps: Deps): UseCase<typeof contract> =>
  (asked, { accountId, name }, key) => {
    const { decision } = asked;
    return decision.is === "approve"
      ? approve(deps, asked, decision.digest, { accountId, name }, key)
      : decline(deps, asked, decision, key);
  };

export const decideSwapRoute = route(contract, decideSwap(live));
