import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { conditionOf, type Term } from "./clause.ts";
import { client, tableName } from "./client.ts";
import type { Key } from "./keys.ts";

/**
 * Takes an item away where its condition holds at that moment.
 * @returns whether it did
 */
export const deleteIf = async (Key: Key, when: Term): Promise<boolean> => {
  try {
    await client().send(new DeleteCommand({ TableName: tableName(), Key, ...conditionOf(when) }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
