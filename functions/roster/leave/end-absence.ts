import { endAbsence as contract } from "../../../shared/api/roster/end-absence.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { monthsOfAbsence } from "../../../shared/roster/change/absence-change.ts";
import { requireUnbroken } from "../../../shared/roster/change/plan-change.ts";
import { balancesBack, type LeaveEnded } from "../../../shared/roster/leave/end-leave.ts";
import { route, type UseCase } from "../../http/route.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { leaveBalancesOf, putLeaveBalance } from "../../store/duty/leave-balances.ts";
import { putLeaveRequest } from "../../store/leave/leave-requests.ts";
import type { Piece } from "../../store/table/transact.ts";
import { makeChangeLive } from "../change/make-change.ts";
import { digestOf } from "../publish/digest-of.ts";
import { endingOf, endingStore } from "./ending.ts";

const live = { ...endingStore, todayAt: todayAtLive, leaveBalancesOf, makeChange: makeChangeLive };
type Deps = typeof live;

/** What is written with the versions: the requests as they ended, and the days that are given back. */
const leaveWrites = async (
  deps: Deps,
  practitionerId: PractitionerId,
  ended: readonly LeaveEnded[],
): Promise<Record<string, Piece<unknown>>> => {
  const years = [...new Set(ended.flatMap(({ gives }) => gives.map(({ year }) => year)))];
  const balances = await deps.leaveBalancesOf(years.map((year) => ({ practitionerId, year })));
  return Object.fromEntries([
    ...ended.map(({ request }) => [`request ${request.id}`, putLeaveRequest(request)]),
    ...balancesBack(ended, balances).map((balance) => [`balance ${balance.year}`, putLeaveBalance(balance)]),
  ]);
};

/** Publishes that somebody is back, with the days of leave that they don't have given back in the same write. */
export const endAbsence =
  (deps: Deps): UseCase<typeof contract> =>
  ({ clinicId, practitionerId, digest, ...period }, { accountId, name }, key) =>
    deps.makeChange({
      clinicId,
      key,
      months: async () => monthsOfAbsence({ practitionerId, period }, await deps.todayAt(clinicId)),
      plan: async (seen) => {
        const { plan, leaves } = await endingOf(deps, seen, { practitionerId, period }, { accountId, name });
        if (digestOf(plan.shown) !== digest) throw new Refusal("roster.changed");
        requireUnbroken(plan.breaks);
        return { freeze: plan.freeze, also: await leaveWrites(deps, practitionerId, leaves) };
      },
    });

export const endAbsenceRoute = route(contract, endAbsence(live));
