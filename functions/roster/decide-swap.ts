import type { Request, Response } from "../../shared/api/contract.ts";
import { decideSwap as contract } from "../../shared/api/roster/decide-swap.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../shared/request/request-key.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import type { Publisher } from "../../shared/roster/publish/roster-version.ts";
import { declinedBy, requireStanding, requireSwap, takerOf } from "../../shared/roster/swap/answer-swap.ts";
import type { Swap } from "../../shared/roster/swap/swap.ts";
import { route, type UseCase } from "../http/route.ts";
import { saveSwap, swapOf, swapReceipt } from "../store/swap/swaps.ts";
import { now } from "../time/now.ts";
import { makeSwapLive } from "./make-swap.ts";
import { savedSwap } from "./saved-swap.ts";

const live = { swapOf, swapReceipt, saveSwap, makeSwap: makeSwapLive, now };
type Deps = typeof live;
type Decision = Request<typeof contract>;

const swapNow = async (deps: Deps, { clinicId, swapId }: Decision): Promise<Swap> =>
  requireSwap(await deps.swapOf(clinicId, swapId));

const approve = async (
  deps: Deps,
  decision: Decision,
  by: Publisher,
  key: RequestKey,
): Promise<Response<typeof contract>> => {
  const { digest } = decision;
  if (digest === undefined) throw new Refusal("request.invalid", { fields: ["digest"] });
  const swap = await swapNow(deps, decision);
  const taker = (found: Swap | undefined, at: number) => takerOf(requireStanding(found, at));
  const change = await deps.makeSwap({ swap, by, key, digest, taker });
  return { swap: await swapNow(deps, decision), change };
};

const decline = async (deps: Deps, decision: Decision, key: RequestKey): Promise<Response<typeof contract>> => {
  const first = firstSave(await deps.swapReceipt(decision.clinicId, key), key);
  if (first) return { swap: first };
  const now = deps.now();
  const standing = requireStanding(await swapNow(deps, decision), now);
  return { swap: await savedSwap(deps, { swap: declinedBy(standing, now, decision.answer), key, now }) };
};

/** Approves a swap by publishing it, or declines it. */
export const decideSwap =
  (deps: Deps): UseCase<typeof contract> =>
  (decision, { accountId, name }, key) =>
    decision.decision === "approve" ? approve(deps, decision, { accountId, name }, key) : decline(deps, decision, key);

export const decideSwapRoute = route(contract, decideSwap(live));
