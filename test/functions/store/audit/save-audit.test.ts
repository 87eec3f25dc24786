import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { saveAudit } from "../../../../functions/store/audit/save-audit.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { auditKey } from "../../../../functions/store/table/keys.ts";
import type { AuditRecord } from "../../../../shared/audit/audit-record.ts";
import { now } from "../../booking/cikande.ts";
import { useTable } from "../use-table.ts";

useTable();

const record: AuditRecord = {
  at: now,
  requestId: "request",
  route: "get-clinic-day",
  data: "clinical",
  role: "registrar",
  accountId: "siti",
  place: "3604-cikande",
  people: ["m2n3p4q5r6"],
};

test("a record stays as it was put: put again it is kept already, and another takes not its place", async () => {
  await saveAudit(record);
  await saveAudit(record);
  await saveAudit({ ...record, people: [] });
  const { Items } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :partition",
      ExpressionAttributeValues: { ":partition": auditKey(record.place, now, "").PK },
    }),
  );
  expect(Items?.map(({ people }) => people)).toEqual([record.people]);
});
