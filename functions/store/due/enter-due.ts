import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../table/client.ts";
import { type Due, type DueEntry, dueKeyOf } from "./due-item.ts";

/**
 * Enters what is to be done at its time; entered before, it stays as it is.
 * @returns whether it was not there yet
 */
export const enterDue = async (
  due: DueEntry,
  { attempts = 0, failingSince }: Partial<Pick<Due, "attempts" | "failingSince">> = {},
): Promise<boolean> => {
  try {
    await client().send(
      new PutCommand({
        TableName: tableName(),
        Item: { ...dueKeyOf(due), attempts, failingSince },
        ConditionExpression: "attribute_not_exists(PK)",
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
