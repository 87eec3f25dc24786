import { requestLeave as contract } from "../../../shared/api/roster/request-leave.ts";
import { periodOf } from "../../../shared/roster/leave/leave-request.ts";
import { requestLeave as decide } from "../../../shared/roster/leave/request-leave.ts";
import { requestIdOf } from "../../../shared/roster/request-id.ts";
import { route, type UseCase } from "../../http/route.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { leaveAskedCountOf } from "../../store/leave/leave-asked-count.ts";
import { leaveReceipt, leaveRequestsOf, saveLeaveRequest } from "../../store/leave/leave-requests.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";

const live = { todayAt: todayAtLive, leaveAskedCountOf, leaveRequestsOf, leaveReceipt, saveLeaveRequest, now };

/** Asks a clinic for leave: of two requests of one person that come at once, the second is decided when the first is there. */
export const requestLeave =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, kind, reason, ...period }, { practitionerId }, key) =>
    answerOnce(
      key,
      () => deps.leaveReceipt(clinicId, key),
      async () => {
        // Before the requests: whoever makes another after they are read has changed it.
        const asked = await deps.leaveAskedCountOf(clinicId, practitionerId);
        const [today, all] = await Promise.all([deps.todayAt(clinicId), deps.leaveRequestsOf(clinicId)]);
        const now = deps.now();
        const own = all.filter((one) => one.practitionerId === practitionerId);
        const request = decide(
          {
            id: requestIdOf(now, key),
            clinicId,
            practitionerId,
            kind,
            ...periodOf(period),
            askedAt: now,
            revision: 1,
            state: { status: "open" },
          },
          own,
          today,
        );
        return (await deps.saveLeaveRequest({ request, reason, asked, key, now })) ? { saved: request } : undefined;
      },
    );

export const requestLeaveRoute = route(contract, requestLeave(live));
