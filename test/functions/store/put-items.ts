import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/table/client.ts";

/** The most items that are written at once. */
const mostAtOnce = 25;

type Item = Record<string, unknown>;
type Write = { PutRequest: { Item: Item } } | { DeleteRequest: { Key: Item } };

const writeAll = async (writes: readonly Write[]): Promise<void> => {
  for (let first = 0; first < writes.length; first += mostAtOnce)
    await client().send(
      new BatchWriteCommand({ RequestItems: { [tableName()]: writes.slice(first, first + mostAtOnce) } }),
    );
};

/** Puts items into the table as they are, many in a request; where two have the same key, the last stays. */
export const putItems = (items: readonly Item[]): Promise<void> =>
  writeAll([...new Map(items.map((Item) => [`${Item.PK} ${Item.SK}`, { PutRequest: { Item } }])).values()]);

/** Takes items out of the table, many in a request. */
export const dropItems = (items: readonly Item[]): Promise<void> =>
  writeAll(items.map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } })));
