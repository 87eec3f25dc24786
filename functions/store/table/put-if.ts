import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { conditionOf, type Term } from "./clause.ts";
import { client, tableName } from "./client.ts";
import type { Item } from "./items.ts";

/**
 * Puts an item where its condition holds at that moment.
 * @returns whether it did; where not, what is there stays
 */
export const putIf = async (item: Item, when: Term): Promise<boolean> => {
  try {
    await client().send(new PutCommand({ TableName: tableName(), Item: item, ...conditionOf(when) }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
