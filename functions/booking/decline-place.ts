import { declinePlace as contract } from "../../shared/api/booking/decline-place.ts";
import { declinePlace as decline } from "../../shared/booking/decline-place.ts";
import { entryShown } from "../../shared/booking/waitlist-entry.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { savePassing } from "../store/waitlist/save-waiting.ts";
import { now } from "../time/now.ts";
import { waitingOfHouseholdLive } from "./waiting-of-household.ts";

const live = { waitingOfHousehold: waitingOfHouseholdLive, savePassing, now };

/** Does not take the place that is kept for somebody who waits on; said twice, it is the same. */
export const declinePlace =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, { accountId }) => {
    const entry = await deps.waitingOfHousehold(request, accountId);
    const declined = decline(entry, request.slot);
    if (declined && !(await deps.savePassing(declined))) throw new Refusal("waitlist.over");
    return entryShown({ ...entry, offer: undefined }, deps.now());
  };

export const declinePlaceRoute = route(contract, declinePlace(live));
