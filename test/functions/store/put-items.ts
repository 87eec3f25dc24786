import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/table/client.ts";

/** The most items that are put at once. */
const mostAtOnce = 25;

/** Puts items into the table as they are, many in a request; where two have the same key, the last stays. */
export const putItems = async (items: readonly Record<string, unknown>[]): Promise<void> => {
  const puts = [...new Map(items.map((Item) => [`${Item.PK} ${Item.SK}`, { PutRequest: { Item } }])).values()];
  for (let first = 0; first < puts.length; first += mostAtOnce)
    await client().send(
      new BatchWriteCommand({ RequestItems: { [tableName()]: puts.slice(first, first + mostAtOnce) } }),
    );
};
