import { listRequests as contract } from "../../shared/api/roster/list-requests.ts";
import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { leaveDays } from "../../shared/roster/leave/leave-balance.ts";
import { type LeaveRequest, periodOf } from "../../shared/roster/leave/leave-request.ts";
import { inOrder } from "../../shared/roster/swap/in-order.ts";
import type { Swap } from "../../shared/roster/swap/swap.ts";
import { soonestMonths } from "../../shared/roster/swap/swap-change.ts";
import { isStanding } from "../../shared/roster/swap/swap-state.ts";
import type { Holiday } from "../../shared/time/holiday.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { localDate } from "../../shared/time/zone.ts";
import { route, type UseCase } from "../http/route.ts";
import { requirePlace } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { leaveBalancesOf } from "../store/duty/leave-balances.ts";
import { leaveReasonsOf, leaveRequestsOf } from "../store/leave/leave-requests.ts";
import { monthHeadOf } from "../store/roster/month-heads.ts";
import { rosterVersionOf } from "../store/roster/roster-versions.ts";
import { swapsOf } from "../store/swap/swaps.ts";
import { now } from "../time/now.ts";
import { grantedElsewhere } from "./leave/granted-elsewhere.ts";
import { publishedSheets } from "./month/published-sheets.ts";

const live = {
  directoryOf,
  leaveRequestsOf,
  leaveReasonsOf,
  leaveBalancesOf,
  swapsOf,
  monthHeadOf,
  rosterVersionOf,
  now,
};
type Deps = typeof live;

/** As many of those that were answered as one looks back at: the list is asked for again every minute. */
const mostAnswered = 100;

/** As many months as are looked at for shifts that are published otherwise than when they were asked for. */
const mostMonths = 12;

/** What an annual leave takes of each year. */
const takenBy = (request: LeaveRequest, holidays: readonly Holiday[], granted: readonly LeaveRequest[]) => {
  const had = granted.filter(({ practitionerId }) => practitionerId === request.practitionerId);
  return [...leaveDays(periodOf(request), holidays, had)].map(([year, days]) => ({ year, days }));
};

/** Which shifts are to change hands, as it is published this moment. */
const swapsNow = async (deps: Deps, clinicId: ClinicId, now: Instant): Promise<Swap[]> => {
  const all = await deps.swapsOf(clinicId);
  const standing = all.filter((swap) => isStanding(swap, now));
  const versions = await publishedSheets(deps, clinicId, soonestMonths(standing, mostMonths));
  return inOrder(all, { now, versions });
};

/** Who asked a clinic for leave, with why, and which shifts are to change hands, for those who decide. */
export const listRequests =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ clinicId }) => {
    const now = deps.now();
    const [found, requests, reasons, swaps] = await Promise.all([
      deps.directoryOf(districtOf(clinicId)),
      deps.leaveRequestsOf(clinicId),
      deps.leaveReasonsOf(clinicId),
      swapsNow(deps, clinicId, now),
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
      swaps,
    };
  };

export const listRequestsRoute = route(contract, listRequests(live));
