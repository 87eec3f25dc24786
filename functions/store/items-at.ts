import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "./client.ts";
import type { Item } from "./item.ts";
import type { Key } from "./keys.ts";

const batch = 100;

/** The items at `keys` that there are, in no order, a hundred a request; `ConsistentRead` as they are this moment. */
export const itemsAt = async (keys: Key[], { ConsistentRead = false } = {}): Promise<Item[]> => {
  const found: Item[] = [];
  for (let rest = keys; rest.length > 0; ) {
    const { Responses, UnprocessedKeys } = await client().send(
      new BatchGetCommand({ RequestItems: { [tableName()]: { Keys: rest.slice(0, batch), ConsistentRead } } }),
    );
    found.push(...(Responses?.[tableName()] ?? []));
    rest = [...((UnprocessedKeys?.[tableName()]?.Keys ?? []) as Key[]), ...rest.slice(batch)];
  }
  return found;
};
