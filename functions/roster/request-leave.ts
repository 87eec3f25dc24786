import { requestLeave as contract } from "../../shared/api/roster/request-leave.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { periodOf, requestIdOf } from "../../shared/roster/leave/leave-request.ts";
import { requestLeave as decide } from "../../shared/roster/leave/request-leave.ts";
import { route, type UseCase } from "../http/route.ts";
import { leaveReceipt, leaveRequestsOf, saveLeaveRequest } from "../store/leave/leave-requests.ts";
import { now } from "../time/now.ts";
import { todayAtLive } from "./today-at.ts";

const live = { todayAt: todayAtLive, leaveRequestsOf, leaveReceipt, saveLeaveRequest, now };

/** Asks a clinic for leave. */
export const requestLeave =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, kind, reason, ...period }, { practitionerId }, key) => {
    const first = firstSave(await deps.leaveReceipt(clinicId, key), key);
    if (first) return first;
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
    const conflict = await deps.saveLeaveRequest({ request, reason, key, now });
    if (!conflict) return request;
    const before = firstSave(conflict.receipt, key);
    if (before) return before;
    throw new Refusal("roster.leave-overlaps");
  };

export const requestLeaveRoute = route(contract, requestLeave(live));
