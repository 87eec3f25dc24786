import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { type AuditRecord, auditLife } from "../../../shared/audit/audit-record.ts";
import { client, tableName } from "../table/client.ts";
import { expiryAt } from "../table/expiry.ts";
import { auditKey } from "../table/keys.ts";

/** Keeps an audit record: where and when stand in its key, in order of time. */
export const saveAudit = async ({ place, at, requestId, ...record }: AuditRecord): Promise<void> => {
  const Item = { ...auditKey(place, at, requestId), ...record, ...expiryAt(at + auditLife) };
  await client().send(new PutCommand({ TableName: tableName(), Item }));
};
