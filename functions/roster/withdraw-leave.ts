import { withdrawLeave as contract } from "../../shared/api/roster/withdraw-leave.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { inState, requireOpen } from "../../shared/roster/leave/request-leave.ts";
import { route, type UseCase } from "../http/route.ts";
import { leaveReceipt, leaveRequestOf, saveLeaveRequest } from "../store/leave/leave-requests.ts";
import { now } from "../time/now.ts";

const live = { leaveRequestOf, leaveReceipt, saveLeaveRequest, now };

/** Takes back a leave that the caller asked for; somebody else's is none. */
export const withdrawLeave =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, requestId }, { practitionerId }, key) => {
    const first = firstSave(await deps.leaveReceipt(clinicId, key), key);
    if (first) return first;
    const found = await deps.leaveRequestOf(clinicId, requestId);
    const own = requireOpen(found?.practitionerId === practitionerId ? found : undefined);
    const now = deps.now();
    const request = inState(own, { status: "withdrawn", at: now });
    const conflict = await deps.saveLeaveRequest({ request, key, now });
    if (!conflict) return request;
    const before = firstSave(conflict.receipt, key);
    if (before) return before;
    throw new Refusal("roster.leave-decided");
  };

export const withdrawLeaveRoute = route(contract, withdrawLeave(live));
