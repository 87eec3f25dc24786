import { listRequests as contract } from "../../shared/api/roster/list-requests.ts";
import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { askingAnnual, requestsShown, yearsTaken } from "../../shared/roster/leave/requests-shown.ts";
import { inOrder } from "../../shared/roster/swap/in-order.ts";
import type { Swap } from "../../shared/roster/swap/swap.ts";
import { soonestMonths } from "../../shared/roster/swap/swap-change.ts";
import { isStanding } from "../../shared/roster/swap/swap-state.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { localDate } from "../../shared/time/zone.ts";
import { route, type UseCase } from "../http/route.ts";
import { requirePlace } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { knownBalancesOf } from "../store/duty/leave-balances.ts";
import { personMonthsOf } from "../store/duty/person-months.ts";
import { leaveReasonsOf, leaveRequestsOf } from "../store/leave/leave-requests.ts";
import { monthHeadOf } from "../store/roster/month-heads.ts";
import { rosterVersionOf } from "../store/roster/roster-versions.ts";
import { swapsOf } from "../store/swap/swaps.ts";
import { now } from "../time/now.ts";
import { grantedElsewhere } from "./leave/granted-elsewhere.ts";
import { unsettledAt } from "./leave/unsettled-at.ts";
import { publishedSheets } from "./month/published-sheets.ts";

/** What it reads; whoever tries it has their own clock beside it. */
export const listRequestsStore = {
  directoryOf,
  leaveRequestsOf,
  leaveReasonsOf,
  knownBalancesOf,
  personMonthsOf,
  swapsOf,
  monthHeadOf,
  rosterVersionOf,
};
const live = { ...listRequestsStore, now };
type Deps = typeof live;

/** Which shifts are to change hands, as it is published this moment. */
const swapsNow = async (deps: Deps, clinicId: ClinicId, now: Instant): Promise<Swap[]> => {
  const all = await deps.swapsOf(clinicId);
  const standing = all.filter((swap) => isStanding(swap, now));
  const { sheets: versions } = await publishedSheets(deps, clinicId, soonestMonths(standing, "asked"));
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
    const { district, holidays, unreadYears, clinics } = requirePlace(found);
    const today = localDate(now, district.zone);
    const people = askingAnnual(requests);
    const granted = people.length > 0 ? await grantedElsewhere(deps, clinics, { clinicId, people }) : [];
    const shown = requestsShown(requests, { today, holidays, unreadYears, granted, reasons });
    const [balances, unsettled] = await Promise.all([
      deps.knownBalancesOf(yearsTaken(shown)),
      unsettledAt(deps, clinics, clinicId, today),
    ]);
    return { today, requests: shown, balances, swaps, ...(unsettled.length > 0 && { unsettled }) };
  };

export const listRequestsRoute = route(contract, listRequests(live));
