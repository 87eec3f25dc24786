import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../table/client.ts";
import type { Item } from "../table/items.ts";

/** Any item of the table as it is now, of whatever kind, readable or not; undefined where it holds none at all. */
export const firstItem = async (): Promise<Item | undefined> => {
  const { Items = [] } = await client().send(
    new ScanCommand({ TableName: tableName(), Limit: 1, ConsistentRead: true }),
  );
  return Items[0];
};
