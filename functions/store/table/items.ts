import { BatchGetCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import { refuseFor } from "../../trigger/log-fault.ts";
import { client, tableName } from "./client.ts";
import type { Key } from "./keys.ts";
import { mostTries, pauseAfter } from "./try-again.ts";

/** An item of the table as it comes from the store, before its schema has read it. */
export type Item = Record<string, unknown>;

/** The item at a key as it is this moment, or `undefined`; without `ConsistentRead` as it was a moment ago, for half the cost. */
export const itemAt = async (Key: Key, { ConsistentRead = true } = {}): Promise<Item | undefined> => {
  const { Item } = await client().send(new GetCommand({ TableName: tableName(), Key, ConsistentRead }));
  return Item;
};

const batch = 100;

/**
 * The items at `keys` that there are, in no order, a hundred a request; `ConsistentRead` as they are this moment.
 * @throws Refusal `store.busy` when the store leaves out some of them again and again
 */
export const itemsAt = async (keys: Key[], { ConsistentRead = false } = {}): Promise<Item[]> => {
  const found: Item[] = [];
  let refused = 0;
  // The store refuses a request that names a key twice.
  const wanted = [...new Map(keys.map((key) => [`${key.PK} ${key.SK}`, key])).values()];
  for (let rest = wanted; rest.length > 0; ) {
    const { Responses, UnprocessedKeys } = await client().send(
      new BatchGetCommand({ RequestItems: { [tableName()]: { Keys: rest.slice(0, batch), ConsistentRead } } }),
    );
    const items = Responses?.[tableName()] ?? [];
    const left = (UnprocessedKeys?.[tableName()]?.Keys ?? []) as Key[];
    found.push(...items);
    rest = [...left, ...rest.slice(batch)];
    // Some left out is a full answer (16 MB); none at all is a store without breath.
    refused = left.length === 0 || items.length > 0 ? 0 : refused + 1;
    if (refused === mostTries) throw refuseFor("store.busy", { service: "store" });
    if (refused > 0) await pauseAfter(refused);
  }
  return found;
};
