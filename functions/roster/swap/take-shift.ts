import type { Response } from "../../../shared/api/contract.ts";
import { takeShift as contract } from "../../../shared/api/roster/take-shift.ts";
import { agreedTo } from "../../../shared/roster/swap/agree.ts";
import { asReadBy } from "../../../shared/roster/swap/own-swaps.ts";
import { requireToTake } from "../../../shared/roster/swap/require-swap.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { monthsOfSwap } from "../../../shared/roster/swap/swap-change.ts";
import { route, type UseCase } from "../../http/route.ts";
import { saveSwap, swapOf, swapReceipt } from "../../store/swap/swaps.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";
import { lookAtPublishedLive } from "../publish/look-at-published.ts";
import { makeSwapLive } from "./make-swap.ts";
import { requireTold } from "./require-told.ts";
import { swapNow } from "./swap-now.ts";
import { unlessAgreed } from "./unless-agreed.ts";

const live = { lookAtPublished: lookAtPublishedLive, swapOf, swapReceipt, saveSwap, makeSwap: makeSwapLive, now };
type Deps = typeof live;
type Args = Parameters<UseCase<typeof contract>>;

/** It is theirs at once: what is published changes with it. */
const takeAtOnce = async (
  deps: Deps,
  swap: Swap,
  ...[asked, caller, key]: Args
): Promise<Response<typeof contract>> => {
  const { accountId, practitionerId } = caller;
  const taker = (found: Swap | undefined, at: number) => {
    requireToTake(found, practitionerId, at);
    return practitionerId;
  };
  const change = await deps.makeSwap({ swap, by: { accountId }, key, taker, told: asked.told });
  return { swap: asReadBy(await swapNow(deps, asked), practitionerId), change };
};

/** It is theirs once a scheduler approves, or at once. */
const take = async (deps: Deps, ...[asked, caller, key]: Args): Promise<Response<typeof contract>> => {
  const found = await swapNow(deps, asked);
  if (found.kind === "open" && !found.approval) return takeAtOnce(deps, found, asked, caller, key);
  const { clinicId, swapId, told } = asked;
  const { practitionerId } = caller;
  const taken = await answerOnce(
    key,
    () => deps.swapReceipt(clinicId, key),
    async () => {
      const now = deps.now();
      const toTake = requireToTake(await deps.swapOf(clinicId, swapId), practitionerId, now);
      const seen = await deps.lookAtPublished(clinicId, monthsOfSwap(toTake));
      const swap = agreedTo(toTake, seen, practitionerId);
      requireTold({ swap: toTake, by: practitionerId, seen, told });
      return (await deps.saveSwap({ swap, key, now })) ? { saved: swap } : undefined;
    },
  );
  return { swap: asReadBy(taken, practitionerId) };
};

/** Takes a shift that is there for whoever comes first; who has it already hears so. */
export const takeShift =
  (deps: Deps): UseCase<typeof contract> =>
  async (asked, caller, key) => {
    const { practitionerId } = caller;
    const said = await unlessAgreed(deps, { ...asked, practitionerId }, () => take(deps, asked, caller, key));
    return "done" in said ? said.done : { swap: asReadBy(said.found, practitionerId) };
  };

export const takeShiftRoute = route(contract, takeShift(live));
