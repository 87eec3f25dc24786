import type { Request, Response } from "../../../shared/api/contract.ts";
import { decideLeave as contract } from "../../../shared/api/roster/decide-leave.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { balancesAfter, leaveDays } from "../../../shared/roster/leave/leave-balance.ts";
import { type LeaveRequest, periodOf } from "../../../shared/roster/leave/leave-request.ts";
import { inState, requireOnce, requireOpen } from "../../../shared/roster/leave/request-leave.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { Publisher } from "../../../shared/roster/publish/roster-version.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { leaveBalancesOf, saveLeaveBalance } from "../../store/duty/leave-balances.ts";
import {
  leaveReceipt,
  leaveRequestOf,
  leaveRequestsOf,
  putLeaveRequest,
  saveLeaveRequest,
} from "../../store/leave/leave-requests.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import type { Piece } from "../../store/table/transact.ts";
import { now } from "../../time/now.ts";
import { makeAbsenceLive } from "../change/make-absence.ts";
import { grantedElsewhere } from "./granted-elsewhere.ts";

const live = {
  directoryOf,
  leaveRequestOf,
  leaveRequestsOf,
  leaveReceipt,
  saveLeaveRequest,
  leaveBalancesOf,
  makeAbsence: makeAbsenceLive,
  now,
};
type Deps = typeof live;
type Decision = Request<typeof contract>;
type Answer = Response<typeof contract>;

/** What a leave takes of whose year: nothing unless it is annual, nor of a day that another clinic has granted already. */
const balancesOf = async (deps: Deps, request: LeaveRequest, { holidays }: MonthSeen, beyond: boolean) => {
  const { clinicId, practitionerId, kind } = request;
  if (kind !== "annual") return [];
  const { clinics } = requirePlace(await deps.directoryOf(districtOf(clinicId)));
  const had = await grantedElsewhere(deps, clinics, { clinicId, people: [practitionerId] });
  const days = leaveDays(periodOf(request), holidays, had);
  const before = await deps.leaveBalancesOf([...days.keys()].map((year) => ({ practitionerId, year })));
  return balancesAfter(days, before, { beyond });
};

/** What is written with the versions: the request as it is granted, and the year's days that are used. */
const granted = async (
  deps: Deps,
  { clinicId, requestId, beyond = false }: Decision,
  seen: readonly MonthSeen[],
): Promise<Record<string, Piece<unknown>>> => {
  const [first] = seen;
  if (!first) throw new Error("a leave in no month");
  const all = await deps.leaveRequestsOf(clinicId);
  const request = requireOpen(all.find(({ id }) => id === requestId));
  const approved = all.filter(
    ({ practitionerId, state }) => practitionerId === request.practitionerId && state.status === "approved",
  );
  requireOnce(request, approved, first.today);
  const days = leaveDays(periodOf(request), first.holidays);
  const balances = await balancesOf(deps, request, first, beyond);
  const total = [...days.values()].reduce((sum, count) => sum + count, 0);
  return {
    request: putLeaveRequest(inState(request, { status: "approved", at: first.now, days: total })),
    ...Object.fromEntries(balances.map((balance) => [`balance ${balance.year}`, saveLeaveBalance(balance)])),
  };
};

/** A request as it is now, that there must be. */
const requestNow = async (deps: Deps, { clinicId, requestId }: Decision): Promise<LeaveRequest> => {
  const found = await deps.leaveRequestOf(clinicId, requestId);
  if (!found) throw new Refusal("roster.leave-unknown");
  return found;
};

const approve = async (deps: Deps, decision: Decision, by: Publisher, key: RequestKey): Promise<Answer> => {
  const { clinicId, cover = [], digest } = decision;
  if (digest === undefined) throw new Refusal("request.invalid", { fields: ["digest"] });
  const request = await requestNow(deps, decision);
  const away = { practitionerId: request.practitionerId, period: periodOf(request) };
  const also = (seen: readonly MonthSeen[]) => granted(deps, decision, seen);
  const change = await deps.makeAbsence({ clinicId, away, cover, digest }, { ...by, key, also });
  return { request: await requestNow(deps, decision), change };
};

const decline = async (deps: Deps, decision: Decision, key: RequestKey): Promise<Answer> => {
  const request = await answerOnce(
    key,
    () => deps.leaveReceipt(decision.clinicId, key),
    async () => {
      const open = requireOpen(await requestNow(deps, decision));
      const now = deps.now();
      const declined = inState(open, { status: "declined", at: now, answer: decision.answer ?? "" });
      return (await deps.saveLeaveRequest({ request: declined, key, now })) ? { saved: declined } : undefined;
    },
  );
  return { request };
};

/** Grants a leave by publishing it, with its days taken from the year's in the same write; or declines it. */
export const decideLeave =
  (deps: Deps): UseCase<typeof contract> =>
  (decision, { accountId, name }, key) =>
    decision.decision === "approve" ? approve(deps, decision, { accountId, name }, key) : decline(deps, decision, key);

export const decideLeaveRoute = route(contract, decideLeave(live));
