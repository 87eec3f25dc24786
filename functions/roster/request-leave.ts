import { requestLeave as contract } from "../../shared/api/roster/request-leave.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { periodOf, requestIdOf } from "../../shared/roster/leave/leave-request.ts";
import { requestLeave as decide } from "../../shared/roster/leave/request-leave.ts";
import { route, type UseCase } from "../http/route.ts";
import { leaveReceipt, leaveRequestsOf, leaveTurnOf, saveLeaveRequest } from "../store/leave/leave-requests.ts";
import { pauseAfter, untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";
import { todayAtLive } from "./today-at.ts";

const live = {
  ...{ todayAt: todayAtLive, leaveTurnOf, leaveRequestsOf, leaveReceipt, saveLeaveRequest },
  ...{ pauseAfter, now },
};

/** How often it is decided again because the same person made another request meanwhile. */
const tries = 6;

/** Asks a clinic for leave: of two requests of one person that come at once, the second is decided when the first is there. */
export const requestLeave =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, kind, reason, ...period }, { practitionerId }, key) =>
    untilSaved(
      tries,
      async () => {
        const first = firstSave(await deps.leaveReceipt(clinicId, key), key);
        if (first) return { saved: first };
        // Before the requests: whoever makes another after they are read has changed it.
        const turn = await deps.leaveTurnOf(clinicId, practitionerId);
        const [today, all] = await Promise.all([deps.todayAt(clinicId), deps.leaveRequestsOf(clinicId)]);
        const now = deps.now();
        const own = all.filter((one) => one.practitionerId === practitionerId);
        const request = decide(
          {
            ...{ id: requestIdOf(now, key), clinicId, practitionerId, kind, ...periodOf(period) },
            ...{ askedAt: now, revision: 1, state: { status: "open" } },
          },
          own,
          today,
        );
        const conflict = await deps.saveLeaveRequest({ request, reason, turn, key, now });
        return conflict ? undefined : { saved: request };
      },
      deps.pauseAfter,
    );

export const requestLeaveRoute = route(contract, requestLeave(live));
