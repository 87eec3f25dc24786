import { leaveWaitlist as contract } from "../../../shared/api/booking/leave-waitlist.ts";
import { isOfLaterJoining } from "../../../shared/booking/waitlist/leave-waitlist.ts";
import { entryShown } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../../http/route.ts";
import { pauseAfter, untilSaved } from "../../store/table/try-again.ts";
import { saveEnding } from "../../store/waitlist/save-waiting.ts";
import { now } from "../../time/now.ts";
import { waitingOfHouseholdLive } from "./waiting-of-household.ts";

const live = { waitingOfHousehold: waitingOfHouseholdLive, saveEnding, pauseAfter, now };

/** Takes a member of the caller's household off a list; who is on it no more is off it. */
export const leaveWaitlist =
  (deps: typeof live): UseCase<typeof contract> =>
  (request, { accountId }) =>
    untilSaved(
      "hardly",
      async () => {
        const entry = await deps.waitingOfHousehold(request, accountId);
        if (isOfLaterJoining(entry, request)) throw new Refusal("waitlist.over");
        const now = deps.now();
        const left = { saved: entryShown({ ...entry, offer: undefined }, now) };
        if (entry.endedAt !== undefined) return left;
        const conflict = await deps.saveEnding(entry, { holder: accountId, now });
        if (conflict?.patient !== undefined) throw new Refusal("patient.foreign");
        return conflict ? undefined : left;
      },
      deps.pauseAfter,
    );

export const leaveWaitlistRoute = route(contract, leaveWaitlist(live));
