import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { PhoneCodes } from "../../../shared/identity/phone-codes.ts";
import { client, tableName } from "../table/client.ts";
import { codesKey } from "../table/keys.ts";
import type { KeptCodes } from "./phone-codes-of.ts";

/** Saves an account's codes as they follow from `before`; `false` when they were changed meanwhile. */
export const savePhoneCodes = async (accountId: string, before: KeptCodes, codes: PhoneCodes): Promise<boolean> => {
  const { version } = before;
  const isFirst = version === 0;
  const put = new PutCommand({
    TableName: tableName(),
    Item: { ...codesKey(accountId), ...codes, version: version + 1 },
    ConditionExpression: isFirst ? "attribute_not_exists(version)" : "version = :before",
    ...(!isFirst && { ExpressionAttributeValues: { ":before": version } }),
  });
  try {
    await client().send(put);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
