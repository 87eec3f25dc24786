import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { DistrictId } from "../../shared/place/district.ts";
import { client, tableName } from "./client.ts";
import { districtsPartition } from "./keys.ts";

/** The districts that the table serves. */
export const districtIds = async (): Promise<DistrictId[]> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :districts",
      ExpressionAttributeValues: { ":districts": districtsPartition },
    }),
  );
  return Items.map(({ SK }) => String(SK));
};
