import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand, type UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "./client.ts";

type Change = Omit<UpdateCommandInput, "TableName"> & { ConditionExpression: string };

/**
 * Changes an item where its condition holds at that moment.
 * @returns whether it did; where not, it stays as it is
 */
export const updateIf = async (change: Change): Promise<boolean> => {
  try {
    await client().send(new UpdateCommand({ TableName: tableName(), ...change }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
