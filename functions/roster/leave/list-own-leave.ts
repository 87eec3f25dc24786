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
    const year = today.slice(0, 4);
    const nextYear = String(Number(year) + 1);
    const [all, balances] = await Promise.all([
      Promise.all(clinicIds.map((clinicId) => deps.leaveRequestsOf(clinicId))),
      deps.knownBalancesOf([year, nextYear].map((one) => ({ practitionerId, year: one }))),
    ]);
    const of = (one: string) => balances.find((balance) => balance.year === one);
    const [balance, nextBalance] = [of(year), of(nextYear)];
    const requests = all.flat().filter((one) => one.practitionerId === practitionerId);
    return {
      today,
      requests: requests.toSorted((a, b) => (a.id < b.id ? 1 : -1)),
      ...(balance && { balance }),
      ...(nextBalance && { nextBalance }),
    };
  };

export const listOwnLeaveRoute = route(contract, listOwnLeave(live));
