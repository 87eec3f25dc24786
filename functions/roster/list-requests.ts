import { listRequests as contract } from "../../shared/api/roster/list-requests.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { leaveDays } from "../../shared/roster/leave/leave-balance.ts";
import { type LeaveRequest, periodOf } from "../../shared/roster/leave/leave-request.ts";
import { inOrder } from "../../shared/roster/swap/propose-swap.ts";
import type { Holiday } from "../../shared/time/holiday.ts";
import { localDate } from "../../shared/time/zone.ts";
import { route, type UseCase } from "../http/route.ts";
import { requirePlace } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { leaveBalancesOf } from "../store/duty/leave-balances.ts";
import { leaveReasonsOf, leaveRequestsOf } from "../store/leave/leave-requests.ts";
import { swapsOf } from "../store/swap/swaps.ts";
import { now } from "../time/now.ts";
import { grantedElsewhere } from "./granted-elsewhere.ts";

const live = { directoryOf, leaveRequestsOf, leaveReasonsOf, leaveBalancesOf, swapsOf, now };

/** As many of those that were answered as one looks back at: the list is asked for again every minute. */
const mostAnswered = 100;

/** What an annual leave takes of each year. */
const takenBy = (request: LeaveRequest, holidays: readonly Holiday[], granted: readonly LeaveRequest[]) => {
  const had = granted.filter(({ practitionerId }) => practitionerId === request.practitionerId);
  return [...leaveDays(periodOf(request), holidays, had)].map(([year, days]) => ({ year, days }));
};

/** Who asked a clinic for leave, with why, and which shifts are to change hands, for those who decide. */
export const listRequests =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId }) => {
    const now = deps.now();
    const [found, requests, reasons, swaps] = await Promise.all([
      deps.directoryOf(districtOf(clinicId)),
      deps.leaveRequestsOf(clinicId),
      deps.leaveReasonsOf(clinicId),
      deps.swapsOf(clinicId),
    ]);
    const { district, holidays, clinics } = requirePlace(found);
    const open = requests.filter(({ state }) => state.status === "open");
    const answered = requests.filter(({ state }) => state.status !== "open").slice(-mostAnswered);
    const annual = open.filter(({ kind }) => kind === "annual");
    const people = [...new Set(annual.map(({ practitionerId }) => practitionerId))];
    const had = people.length > 0 ? await grantedElsewhere(deps, clinics, { clinicId, people }) : [];
    const takes = new Map(annual.map((one) => [one.id, takenBy(one, holidays, had)]));
    const asked = annual.flatMap(({ id, practitionerId }) =>
      (takes.get(id) ?? []).map(({ year }) => ({ practitionerId, year })),
    );
    const known = new Map(asked.map((one) => [`${one.practitionerId} ${one.year}`, one]));
    return {
      today: localDate(now, district.zone),
      requests: [...open, ...answered.toReversed()].map((one) => {
        const reason = reasons.get(one.id);
        const days = [...leaveDays(periodOf(one), holidays).values()].reduce((sum, count) => sum + count, 0);
        return { ...one, ...(reason !== undefined && { reason }), days, takes: takes.get(one.id) ?? [] };
      }),
      balances: await deps.leaveBalancesOf([...known.values()]),
      swaps: inOrder(swaps, now),
    };
  };

export const listRequestsRoute = route(contract, listRequests(live));
