import type { Request, Response } from "../../../shared/api/contract.ts";
import { decideLeave as contract } from "../../../shared/api/roster/decide-leave.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import {
  declineLeave,
  grantLeave,
  isCounted,
  keepLeave,
  leaveTaken,
} from "../../../shared/roster/leave/decide-leave.ts";
import { type LeaveRequest, periodOf } from "../../../shared/roster/leave/leave-request.ts";
import { requireOpen } from "../../../shared/roster/leave/request-leave.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { Publisher } from "../../../shared/roster/publish/roster-version.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { leaveBalancesOf, putLeaveBalance } from "../../store/duty/leave-balances.ts";
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
type Asked = Request<typeof contract>;
type Answer = Response<typeof contract>;
type Grant = Extract<Asked["decision"], { is: "approve" }>;

/** What of a person's year's leave is beyond this clinic: what others have granted them, and how many days they had. */
const takenOf = async (deps: Deps, request: LeaveRequest, { holidays, unreadYears }: MonthSeen) => {
  if (!isCounted(request, unreadYears)) throw new Refusal("record.unreadable", { holidays: unreadYears });
  const { clinicId, practitionerId, kind } = request;
  if (kind !== "annual") return { ...leaveTaken(request, { holidays, granted: [] }), balances: [] };
  const { clinics } = requirePlace(await deps.directoryOf(districtOf(clinicId)));
  const granted = await grantedElsewhere(deps, clinics, { clinicId, people: [practitionerId] });
  const taken = leaveTaken(request, { holidays, granted });
  const balances = await deps.leaveBalancesOf(taken.takes.map(({ year }) => ({ practitionerId, year })));
  return { ...taken, balances };
};

/** What is written with the versions: the request as it is granted, and the year's days that are used. */
const granted = async (
  deps: Deps,
  { clinicId, requestId }: Asked,
  beyond: boolean,
  seen: readonly MonthSeen[],
): Promise<Record<string, Piece<unknown>>> => {
  const [first] = seen;
  if (!first) throw new Error("a leave in no month");
  const { today, now } = first;
  const asked = await deps.leaveRequestsOf(clinicId);
  const open = requireOpen(asked.find(({ id }) => id === requestId));
  const taken = await takenOf(deps, open, first);
  const { request, balances } = grantLeave(open, { ...taken, asked, beyond, today, now });
  return {
    request: putLeaveRequest(request),
    ...Object.fromEntries(balances.map((balance) => [`balance ${balance.year}`, putLeaveBalance(balance)])),
  };
};

/** A request as it is now, that there must be. */
const requestNow = async (deps: Deps, { clinicId, requestId }: Asked): Promise<LeaveRequest> => {
  const found = await deps.leaveRequestOf(clinicId, requestId);
  if (!found) throw new Refusal("roster.leave-unknown");
  return found;
};

const approve = async (
  deps: Deps,
  asked: Asked,
  { digest, cover, beyond }: Grant,
  by: Publisher & { key: RequestKey },
): Promise<Answer> => {
  const { clinicId } = asked;
  const request = await requestNow(deps, asked);
  const away = { practitionerId: request.practitionerId, period: periodOf(request) };
  const also = (seen: readonly MonthSeen[]) => granted(deps, asked, beyond, seen);
  const change = await deps.makeAbsence({ clinicId, away, cover, digest }, { ...by, also });
  return { request: await requestNow(deps, asked), change };
};

/** Says no: to a leave, or to ending one that is granted. */
const decline = async (
  deps: Deps,
  asked: Asked,
  no: Exclude<Asked["decision"], Grant>,
  key: RequestKey,
): Promise<Answer> => {
  const request = await answerOnce(
    key,
    () => deps.leaveReceipt(asked.clinicId, key),
    async () => {
      const now = deps.now();
      const found = await requestNow(deps, asked);
      const declined = no.is === "keep" ? keepLeave(found, no) : declineLeave(found, now, no.answer);
      return (await deps.saveLeaveRequest({ request: declined, key, now })) ? { saved: declined } : undefined;
    },
  );
  return { request };
};

/** Grants a leave by publishing it, with its days taken from the year's in the same write; or declines it. */
export const decideLeave =
  (deps: Deps): UseCase<typeof contract> =>
  (asked, { accountId, name }, key) => {
    const { decision } = asked;
    return decision.is === "approve"
      ? approve(deps, asked, decision, { accountId, name, key })
      : decline(deps, asked, decision, key);
  };

export const decideLeaveRoute = route(contract, decideLeave(live));
