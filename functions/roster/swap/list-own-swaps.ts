import { listOwnSwaps as contract } from "../../../shared/api/roster/list-own-swaps.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { swapsOf } from "../../store/swap/swaps.ts";
import { now } from "../../time/now.ts";
import { lookAtPublishedLive } from "../publish/look-at-published.ts";
import { ownSwapsOf } from "./own-swaps-of.ts";

const live = { todayAt: todayAtLive, lookAtPublished: lookAtPublishedLive, swapsOf, now };

const soonest = (a: Swap, b: Swap): number => a.until - b.until;
const last = (a: Swap, b: Swap): number => (a.id < b.id ? 1 : -1);

/** What of all that is to change hands at the caller's clinics is theirs to know. */
export const listOwnSwaps =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { practitionerId, clinicIds }) => {
    const home = requirePlace(clinicIds[0]);
    const [today, { toAnswer, toTake, own, others, unreadable }] = await Promise.all([
      deps.todayAt(home),
      ownSwapsOf(deps, clinicIds, practitionerId),
    ]);
    return {
      today,
      toAnswer: toAnswer.toSorted(soonest),
      toTake: toTake.toSorted(soonest),
      own: own.toSorted(last),
      others: others.toSorted(last),
      ...(unreadable.length > 0 && { unreadable }),
    };
  };

export const listOwnSwapsRoute = route(contract, listOwnSwaps(live));
