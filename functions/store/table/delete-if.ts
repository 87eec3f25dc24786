import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, type DeleteCommandInput } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "./client.ts";

type Removal = Omit<DeleteCommandInput, "TableName"> & { ConditionExpression: string };

/**
 * Takes an item away where its condition holds at that moment.
 * @returns whether it did
 */
export const deleteIf = async (removal: Removal): Promise<boolean> => {
  try {
    await client().send(new DeleteCommand({ TableName: tableName(), ...removal }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
