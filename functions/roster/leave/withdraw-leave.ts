import { withdrawLeave as contract } from "../../../shared/api/roster/withdraw-leave.ts";
import { inState } from "../../../shared/request/revision.ts";
import { askBack } from "../../../shared/roster/leave/ask-back.ts";
import { requireOpen } from "../../../shared/roster/leave/request-leave.ts";
import { route, type UseCase } from "../../http/route.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { leaveReceipt, leaveRequestOf, saveLeaveRequest } from "../../store/leave/leave-requests.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";

const live = { leaveRequestOf, leaveReceipt, saveLeaveRequest, todayAt: todayAtLive, now };

/** Takes back a leave that the caller asked for, or asks their clinic to end it; somebody else's is none. */
export const withdrawLeave =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, requestId, back }, { practitionerId }, key) =>
    answerOnce(
      key,
      () => deps.leaveReceipt(clinicId, key),
      async () => {
        const found = await deps.leaveRequestOf(clinicId, requestId);
        const own = found?.practitionerId === practitionerId ? found : undefined;
        const now = deps.now();
        const request =
          back === undefined
            ? inState(requireOpen(own), { status: "withdrawn", at: now })
            : askBack(own, back, await deps.todayAt(clinicId));
        return (await deps.saveLeaveRequest({ request, key, now })) ? { saved: request } : undefined;
      },
    );

export const withdrawLeaveRoute = route(contract, withdrawLeave(live));
