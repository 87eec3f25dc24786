import { withdrawLeave as contract } from "../../../shared/api/roster/withdraw-leave.ts";
import { inState, requireOpen } from "../../../shared/roster/leave/request-leave.ts";
import { route, type UseCase } from "../../http/route.ts";
import { leaveReceipt, leaveRequestOf, saveLeaveRequest } from "../../store/leave/leave-requests.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";

const live = { leaveRequestOf, leaveReceipt, saveLeaveRequest, now };

/** Takes back a leave that the caller asked for; somebody else's is none. */
export const withdrawLeave =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, requestId }, { practitionerId }, key) =>
    answerOnce(
      key,
      () => deps.leaveReceipt(clinicId, key),
      async () => {
        const found = await deps.leaveRequestOf(clinicId, requestId);
        const own = requireOpen(found?.practitionerId === practitionerId ? found : undefined);
        const now = deps.now();
        const request = inState(own, { status: "withdrawn", at: now });
        return (await deps.saveLeaveRequest({ request, key, now })) ? { saved: request } : undefined;
      },
    );

export const withdrawLeaveRoute = route(contract, withdrawLeave(live));
