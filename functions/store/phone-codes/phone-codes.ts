import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { PhoneCodes } from "../../../shared/identity/phone-codes.ts";
import { client, tableName } from "../table/client.ts";
import { codesKey } from "../table/keys.ts";

/** What is known of an account's codes, and how often it was changed: a change says what it was made from. */
export type KeptCodes = { codes: PhoneCodes; version: number };

const Version = z.object({ version: z._default(z.number(), 0) });

/** The sign-in codes and the known devices of an account, as they are now. */
export const phoneCodesOf = async (accountId: string): Promise<KeptCodes> => {
  const { Item = {} } = await client().send(
    new GetCommand({ TableName: tableName(), Key: codesKey(accountId), ConsistentRead: true }),
  );
  return { codes: PhoneCodes.parse(Item), ...Version.parse(Item) };
};

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
