import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { registerHeadKey } from "../../../../functions/store/table/keys.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";

/** Every item of a clinic's register, as it lies in the table. */
export const itemsOf = async (clinicId: ClinicId): Promise<Record<string, unknown>[]> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :partition",
      ExpressionAttributeValues: { ":partition": registerHeadKey(clinicId).PK },
      ConsistentRead: true,
    }),
  );
  return Items;
};
