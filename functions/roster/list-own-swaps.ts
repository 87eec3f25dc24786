import { listOwnSwaps as contract } from "../../shared/api/roster/list-own-swaps.ts";
import type { PractitionerId } from "../../shared/people/practitioner.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";
import { canTake } from "../../shared/roster/swap/agree.ts";
import { ownSwaps } from "../../shared/roster/swap/own-swaps.ts";
import type { Swap } from "../../shared/roster/swap/swap.ts";
import { monthsOfSwap } from "../../shared/roster/swap/swap-change.ts";
import { route, type UseCase } from "../http/route.ts";
import { requirePlace } from "../place/require-place.ts";
import { swapsOf } from "../store/swap/swaps.ts";
import { now } from "../time/now.ts";
import { lookAtPublishedLive } from "./look-at-published.ts";
import { todayAtLive } from "./today-at.ts";

const live = { todayAt: todayAtLive, lookAtPublished: lookAtPublishedLive, swapsOf, now };
type Deps = typeof live;

/** Rosters are not published further ahead: what is asked of later months is shown when they come near. */
const mostMonths = 3;

const soonest = (a: Swap, b: Swap): number => a.until - b.until;
const last = (a: Swap, b: Swap): number => (a.id < b.id ? 1 : -1);

/** Those of a clinic's that somebody could take as it is published. */
const takenBy = async (deps: Deps, clinicId: ClinicId, swaps: readonly Swap[], by: PractitionerId): Promise<Swap[]> => {
  const near = [...new Set(swaps.toSorted(soonest).flatMap(monthsOfSwap))].slice(0, mostMonths);
  const ahead = swaps.filter((swap) => monthsOfSwap(swap).every((month) => near.includes(month)));
  if (ahead.length === 0) return [];
  const seen = await deps.lookAtPublished(clinicId, near);
  return ahead.filter((swap) => canTake(swap, seen, by));
};

/** What of all that is to change hands at the caller's clinics is theirs to know. */
export const listOwnSwaps =
  (deps: Deps): UseCase<typeof contract> =>
  async (_, { practitionerId, clinicIds }) => {
    const home = requirePlace(clinicIds[0]);
    const now = deps.now();
    const [today, found] = await Promise.all([
      deps.todayAt(home),
      Promise.all(
        clinicIds.map(async (clinicId) => {
          const own = ownSwaps(await deps.swapsOf(clinicId), practitionerId, now);
          return { ...own, toTake: await takenBy(deps, clinicId, own.toTake, practitionerId) };
        }),
      ),
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
