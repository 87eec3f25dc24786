import { getSwapsWaiting as contract } from "../../../shared/api/roster/get-swaps-waiting.ts";
import { shiftsAsked } from "../../../shared/roster/swap/shifts-asked.ts";
import { route, type UseCase } from "../../http/route.ts";
import { swapsOf } from "../../store/swap/swaps.ts";
import { now } from "../../time/now.ts";
import { lookAtPublishedLive } from "../publish/look-at-published.ts";
import { ownSwapsOf } from "./own-swaps-of.ts";

const live = { lookAtPublished: lookAtPublishedLive, swapsOf, now };

/** How much waits for the caller, and which of their own shifts wait for others. */
export const getSwapsWaiting =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { practitionerId, clinicIds }) => {
    const { toAnswer, toTake, own, others } = await ownSwapsOf(deps, clinicIds, practitionerId);
    return {
      toAnswer: toAnswer.length,
      toTake: toTake.length,
      asked: shiftsAsked([...toAnswer, ...own, ...others], practitionerId),
    };
  };

export const getSwapsWaitingRoute = route(contract, getSwapsWaiting(live));
