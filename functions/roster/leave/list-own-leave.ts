import { listOwnLeave as contract } from "../../../shared/api/roster/list-own-leave.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { knownBalancesOf } from "../../store/duty/leave-balances.ts";
import { leaveRequestsOf } from "../../store/leave/leave-requests.ts";

const live = { todayAt: todayAtLive, leaveRequestsOf, knownBalancesOf };

/** What leave the caller asked for, at each of their clinics; nobody else's. */
export const listOwnLeave =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { practitionerId, clinicIds }) => {
    const today = await deps.todayAt(requirePlace(clinicIds[0]));
    const [all, [balance]] = await Promise.all([
      Promise.all(clinicIds.map((clinicId) => deps.leaveRequestsOf(clinicId))),
      deps.knownBalancesOf([{ practitionerId, year: today.slice(0, 4) }]),
    ]);
    const requests = all.flat().filter((one) => one.practitionerId === practitionerId);
    return { today, requests: requests.toSorted((a, b) => (a.id < b.id ? 1 : -1)), ...(balance && { balance }) };
  };

export const listOwnLeaveRoute = route(contract, listOwnLeave(live));
