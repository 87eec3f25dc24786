import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type Clause, type Clauses, expressionsOf, type Term } from "./clause.ts";
import { client, tableName } from "./client.ts";
import type { Key } from "./keys.ts";

/**
 * Changes an item where the condition of `clause` holds at that moment, and those of the others that belong to it.
 * @returns whether it did; where not, it stays as it is
 */
export const updateIf = async (Key: Key, clause: Clause & { when: Term }, ...others: Clauses): Promise<boolean> => {
  try {
    await client().send(new UpdateCommand({ TableName: tableName(), Key, ...expressionsOf([clause, ...others]) }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
