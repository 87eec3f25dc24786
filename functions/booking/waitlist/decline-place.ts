import { declinePlace as contract } from "../../../shared/api/booking/decline-place.ts";
import { declinePlace as decline } from "../../../shared/booking/waitlist/decline-place.ts";
import { entryShown } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../../http/route.ts";
import { pauseAfter, untilSaved } from "../../store/table/try-again.ts";
import { savePassing } from "../../store/waitlist/save-waiting.ts";
import { now } from "../../time/now.ts";
import { waitingOfHouseholdLive } from "./waiting-of-household.ts";

const live = { waitingOfHousehold: waitingOfHouseholdLive, savePassing, pauseAfter, now };

/**
 * Does not take the place that is kept for somebody who waits on; said twice, it is the same. Of one that they have taken it is
 * too late to say so: with it their waiting ends. Where the write is refused, the
 * entry says why: also that a write whose answer was lost has noted it.
 */
export const declinePlace =
  (deps: typeof live): UseCase<typeof contract> =>
  (request, { accountId }) =>
    untilSaved(
      "hardly",
      async () => {
        const entry = await deps.waitingOfHousehold(request, accountId);
        const declined = decline(entry, request.slot);
        const conflict = declined && (await deps.savePassing(declined));
        if (conflict?.session) throw new Refusal("waitlist.over");
        if (conflict) return undefined;
        return { saved: entryShown({ ...entry, offer: undefined }, deps.now()) };
      },
      deps.pauseAfter,
    );

export const declinePlaceRoute = route(contract, declinePlace(live));
