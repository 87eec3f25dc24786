import { listOwnSwaps as contract } from "../../../shared/api/roster/list-own-swaps.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { swapsOf } from "../../store/swap/swaps.ts";
import { now } from "../../time/now.ts";
import { lookAtPublishedLive } from "../publish/look-at-published.ts";
import { ownSwapsAt } from "./own-swaps-at.ts";

const live = { todayAt: todayAtLive, lookAtPublished: lookAtPublishedLive, swapsOf, now };

const soonest = (a: Swap, b: Swap): number => a.until - b.until;
const last = (a: Swap, b: Swap): number => (a.id < b.id ? 1 : -1);

/** What of all that is to change hands at the caller's clinics is theirs to know. */
export const listOwnSwaps =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { practitionerId, clinicIds }) => {
    const home = requirePlace(clinicIds[0]);
    const [today, found] = await Promise.all([
      deps.todayAt(home),
      Promise.all(clinicIds.map((clinicId) => ownSwapsAt(deps, clinicId, practitionerId))),
    ]);
    return {
      today,
      toAnswer: found.flatMap(({ toAnswer }) => toAnswer).toSorted(soonest),
      toTake: found.flatMap(({ toTake }) => toTake).toSorted(soonest),
      own: found.flatMap(({ own }) => own).toSorted(last),
      others: found.flatMap(({ others }) => others).toSorted(last),
    };
  };

export const listOwnSwapsRoute = route(contract, listOwnSwaps(live));
