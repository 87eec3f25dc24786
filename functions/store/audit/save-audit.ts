import { type AuditRecord, auditLife } from "../../../shared/audit/audit-record.ts";
import { isNew } from "../table/clause.ts";
import { expiryAt } from "../table/expiry.ts";
import { auditKey } from "../table/keys.ts";
import { putIf } from "../table/put-if.ts";

/**
 * Keeps an audit record: where and when stand in its key, in order of time. It takes the place of no other; sent again by
 * the SDK, whose first answer was lost, it is kept already.
 */
export const saveAudit = async ({ place, at, requestId, ...record }: AuditRecord): Promise<void> => {
  await putIf({ ...auditKey(place, at, requestId), ...record, ...expiryAt(at + auditLife) }, isNew);
};
