import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "./client.ts";
import { type Due, dueKeyOf } from "./due-item.ts";

/**
 * Enters what is to be done at its time; entered before, it stays as it is.
 * @returns whether it was not there yet
 */
export const enterDue = async (due: Omit<Due, "attempts">, attempts = 0): Promise<boolean> => {
  try {
    await client().send(
      new PutCommand({
        TableName: tableName(),
        Item: { ...dueKeyOf(due), attempts },
        ConditionExpression: "attribute_not_exists(PK)",
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
