import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../../shared/time/instant.ts";
import { client, tableName } from "./client.ts";
import { codesKey } from "./keys.ts";

/**
 * Notes that sign-in codes went to an account's phone at `sent`, where it was `before`.
 * @throws ConditionalCheckFailedException when another code was noted meanwhile
 */
export const saveCodesSent = async (accountId: string, before: Instant[], sent: Instant[]): Promise<void> => {
  await client().send(
    new PutCommand({
      TableName: tableName(),
      Item: { ...codesKey(accountId), sent },
      ConditionExpression: "attribute_not_exists(PK) OR sent = :before",
      ExpressionAttributeValues: { ":before": before },
    }),
  );
};
