import { decideLeave } from "../../../../functions/roster/leave/decide-leave.ts";
import { listOwnLeave } from "../../../../functions/roster/leave/list-own-leave.ts";
import { requestLeave } from "../../../../functions/roster/leave/request-leave.ts";
import { withdrawLeave } from "../../../../functions/roster/leave/withdraw-leave.ts";
import { listRequests, listRequestsStore } from "../../../../functions/roster/list-requests.ts";
import { knownBalancesOf, leaveBalancesOf } from "../../../../functions/store/duty/leave-balances.ts";
import { leaveAskedCountOf } from "../../../../functions/store/leave/leave-asked-count.ts";
import {
  leaveReceipt,
  leaveRequestOf,
  leaveRequestsOf,
  saveLeaveRequest,
} from "../../../../functions/store/leave/leave-requests.ts";
import type { RequestInput } from "../../../../shared/api/contract.ts";
import { decideLeave as decideContract } from "../../../../shared/api/roster/decide-leave.ts";
import { listOwnLeave as ownContract } from "../../../../shared/api/roster/list-own-leave.ts";
import { listRequests as listContract } from "../../../../shared/api/roster/list-requests.ts";
import { requestLeave as requestContract } from "../../../../shared/api/roster/request-leave.ts";
import { withdrawLeave as withdrawContract } from "../../../../shared/api/roster/withdraw-leave.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { Period } from "../../../../shared/roster/change/period.ts";
import type { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import { requestKey } from "../../booking/cikande.ts";
import { asListed } from "../../http/as-listed.ts";
import { absenceWith, previewAway, todayAt } from "../change/changing.ts";
import { planner } from "../planning.ts";
import { clock, directoryOf as directoryOfClinics, type rollWith } from "../publish-month/publishing.ts";

const now = () => clock.now;
const directoryOf = async () => ({
  ...(await directoryOfClinics()),
  holidays: [{ date: "2026-12-25", name: "Natal", kind: "holiday" as const, source: "SKB" }],
});

const doctorAt = (clinicId: ClinicId, practitionerId: string) =>
  ({ role: "doctor", accountId: practitionerId, clinicIds: [clinicId], practitionerId }) as const;

const requesting = asListed(
  requestContract,
  requestLeave({ todayAt, leaveAskedCountOf, leaveRequestsOf, leaveReceipt, saveLeaveRequest, now }),
);

type Asked = Period & { practitionerId: string; kind?: LeaveRequest["kind"]; reason?: string };

/** Somebody asks a clinic for leave. */
export const ask = (clinicId: ClinicId, { practitionerId, kind = "annual", ...asked }: Asked, key = requestKey()) =>
  requesting({ clinicId, kind, ...asked }, doctorAt(clinicId, practitionerId), key);

const withdrawing = asListed(
  withdrawContract,
  withdrawLeave({ leaveRequestOf, leaveReceipt, saveLeaveRequest, todayAt, now }),
);

/** Somebody asks for a granted leave to end from a day on, or no more. */
export const askBack = (request: LeaveRequest, back: string | false, by = request.practitionerId, key = requestKey()) =>
  withdrawing({ clinicId: request.clinicId, requestId: request.id, back }, doctorAt(request.clinicId, by), key);

/** Somebody takes a request back. */
export const withdraw = (clinicId: ClinicId, practitionerId: string, requestId: string, key = requestKey()) =>
  withdrawing({ clinicId, requestId }, doctorAt(clinicId, practitionerId), key);

type Decision = RequestInput<typeof decideContract>["decision"];
type Grant = Extract<Decision, { is: "approve" }>;

/** A scheduler decides on a request, with whatever of the parts of rolling forward a test has otherwise. */
export const decideWith = (changes: Parameters<typeof rollWith>[0] = {}) => {
  const deciding = asListed(
    decideContract,
    decideLeave({
      directoryOf,
      leaveRequestOf,
      leaveRequestsOf,
      leaveReceipt,
      saveLeaveRequest,
      leaveBalancesOf,
      now,
      makeAbsence: absenceWith(changes),
    }),
  );
  return ({ clinicId, id }: LeaveRequest, decision: Decision, key = requestKey()) =>
    deciding({ clinicId, requestId: id, decision }, planner, key);
};

/** What a scheduler is shown before granting it. */
export const shownOf = async ({ clinicId, practitionerId, from, to, begins, ends }: LeaveRequest): Promise<string> =>
  (await previewAway(clinicId, { from, to, ...(begins && { begins }), ...(ends && { ends }) }, practitionerId)).digest;

/** Granting a leave as a scheduler was shown it this moment. */
export const grantOf = async (request: LeaveRequest, more: Partial<Grant> = {}): Promise<Grant> => ({
  is: "approve",
  digest: await shownOf(request),
  cover: [],
  beyond: false,
  ...more,
});

/** A scheduler looks at what it does and grants a leave. */
export const approve = async (request: LeaveRequest, more: Partial<Grant> = {}, key = requestKey()) =>
  decideWith()(request, await grantOf(request, more), key);

const listing = asListed(listContract, listRequests({ ...listRequestsStore, directoryOf, now }));

/** What a clinic's schedulers see. */
export const requestsOf = (clinicId: ClinicId) => listing({ clinicId }, planner, requestKey());

const listingOwn = asListed(ownContract, listOwnLeave({ todayAt, leaveRequestsOf, knownBalancesOf }));

/** What somebody sees of their own requests. */
export const ownOf = (clinicId: ClinicId, practitionerId: string) =>
  listingOwn({}, doctorAt(clinicId, practitionerId), requestKey());

/** How many days of annual leave somebody has had. */
export const usedBy = async (practitionerId: string, year = "2026"): Promise<number | undefined> =>
  (await leaveBalancesOf([{ practitionerId, year }]))[0]?.used;
