import { listRequests as contract } from "../../shared/api/roster/list-requests.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { leaveDays } from "../../shared/roster/leave/leave-balance.ts";
import { periodOf } from "../../shared/roster/leave/leave-request.ts";
import { localDate } from "../../shared/time/zone.ts";
import { route, type UseCase } from "../http/route.ts";
import { requirePlace } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { leaveBalancesOf } from "../store/duty/leave-balances.ts";
import { leaveReasonsOf, leaveRequestsOf } from "../store/leave/leave-requests.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, leaveRequestsOf, leaveReasonsOf, leaveBalancesOf, now };

/** Who asked a clinic for leave, with why, for those who decide. */
export const listRequests =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId }) => {
    const [found, requests, reasons] = await Promise.all([
      deps.directoryOf(districtOf(clinicId)),
      deps.leaveRequestsOf(clinicId),
      deps.leaveReasonsOf(clinicId),
    ]);
    const { district, holidays } = requirePlace(found);
    const open = requests.filter(({ state }) => state.status === "open");
    const others = requests.filter(({ state }) => state.status !== "open");
    const daysOf = (period: Parameters<typeof periodOf>[0]) => leaveDays(periodOf(period), holidays);
    const asked = open
      .filter(({ kind }) => kind === "annual")
      .flatMap((one) => [...daysOf(one).keys()].map((year) => ({ practitionerId: one.practitionerId, year })));
    const known = new Map(asked.map((one) => [`${one.practitionerId} ${one.year}`, one]));
    return {
      today: localDate(deps.now(), district.zone),
      requests: [...open, ...others.toReversed()].map((one) => {
        const reason = reasons.get(one.id);
        const days = [...daysOf(one).values()].reduce((sum, count) => sum + count, 0);
        return { ...one, ...(reason !== undefined && { reason }), days };
      }),
      balances: await deps.leaveBalancesOf([...known.values()]),
    };
  };

export const listRequestsRoute = route(contract, listRequests(live));
