import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { LeaveRequest } from "../../../shared/roster/leave/leave-request.ts";
import type { RequestId } from "../../../shared/roster/request-id.ts";
import { day, type Instant } from "../../../shared/time/instant.ts";
import { rosterReceipts } from "../roster/roster-receipts.ts";
import { isNew } from "../table/clause.ts";
import { expiryAt } from "../table/expiry.ts";
import { type Item, itemAt } from "../table/items.ts";
import { clinicRosterPartition, leaveReasonKey, leaveRequestKey, prefix } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import { queryAll } from "../table/query.ts";
import { reader } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { put } from "../table/writes.ts";
import { countLeaveAsked } from "./leave-asked-count.ts";

/** How long after its last day a request is kept: until the next year's leave is planned. */
const keptFor = 400 * day;

const requestFromItem = reader(
  (item: Item): LeaveRequest =>
    LeaveRequest.parse({
      ...item,
      id: String(item.SK).slice(prefix.leaveRequest.length),
      clinicId: String(item.PK).slice(clinicRosterPartition("").length),
    }),
);

const expiryOf = ({ to }: LeaveRequest) => expiryAt(Date.parse(to) + keptFor);

/** Who asked a clinic for leave, the first to ask first, as it is this moment. */
export const leaveRequestsOf = (clinicId: ClinicId): Promise<LeaveRequest[]> =>
  queryAll(
    { partition: clinicRosterPartition(clinicId), prefix: prefix.leaveRequest, ConsistentRead: true },
    requestFromItem,
  );

/** One request, as it is this moment, or `undefined`. */
export const leaveRequestOf = async (clinicId: ClinicId, id: RequestId): Promise<LeaveRequest | undefined> => {
  const item = await itemAt(leaveRequestKey(clinicId, id));
  return item && requestFromItem(item);
};

/** Why people ask a clinic for leave, by the ids of their requests: for those who decide, and for nobody else. */
export const leaveReasonsOf = async (clinicId: ClinicId): Promise<ReadonlyMap<RequestId, string>> =>
  new Map(
    await queryAll(
      { partition: clinicRosterPartition(clinicId), prefix: prefix.leaveReason, ConsistentRead: true },
      ({ SK, reason }): [RequestId, string] => [String(SK).slice(prefix.leaveReason.length), String(reason)],
    ),
  );

/** Saves a request in the place of the revision before its own. */
export const putLeaveRequest = ({ id, clinicId, ...request }: LeaveRequest): Piece<LeaveRequest> =>
  putRevision(
    { ...leaveRequestKey(clinicId, id), ...request, ...expiryOf({ id, clinicId, ...request }) },
    requestFromItem,
  );

const putReason = ({ id, clinicId, ...request }: LeaveRequest, reason: string): Piece<Item> => ({
  write: put({ ...leaveReasonKey(clinicId, id), reason, ...expiryOf({ id, clinicId, ...request }) }, isNew),
  parse: (item) => item,
});

const receipts = rosterReceipts(LeaveRequest);

/** What a change of a request left when it came before, or `null`. */
export const leaveReceipt = receipts.find;

type Saving = {
  request: LeaveRequest;
  reason?: string;
  /** How many its person had made before, where it is a new one. */
  asked?: number;
  key: RequestKey;
  now: Instant;
};

/**
 * Saves a request with its receipt, why it was made, and that its person asked once more, all or none.
 * @returns whether it did; where not, this save came before, or the request was answered, or its person made another meanwhile
 */
export const saveLeaveRequest = async ({ request, reason, asked, key, now }: Saving): Promise<boolean> => {
  const conflict = await transact<Record<string, unknown>>({
    receipt: receipts.keep({ clinicId: request.clinicId, answer: request, key, now }),
    request: putLeaveRequest(request),
    ...(reason && { reason: putReason(request, reason) }),
    ...(asked !== undefined && { asked: countLeaveAsked(request, asked) }),
  });
  return conflict === undefined;
};
