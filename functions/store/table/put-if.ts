import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "./client.ts";
import type { Item } from "./items.ts";

/** On what an item may be put: an expression, and the values it names. */
type Condition = { expression: string; values?: Record<string, unknown> };

/** Nothing is there under the item's key. */
export const isNew: Condition = { expression: "attribute_not_exists(PK)" };

/**
 * Puts an item where its condition holds at that moment.
 * @returns whether it did; where not, what is there stays
 */
export const putIf = async (item: Item, { expression, values }: Condition): Promise<boolean> => {
  const put = new PutCommand({
    TableName: tableName(),
    Item: item,
    ConditionExpression: expression,
    ...(values && { ExpressionAttributeValues: values }),
  });
  try {
    await client().send(put);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
