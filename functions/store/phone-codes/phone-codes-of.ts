import { GetCommand } from "@aws-sdk/lib-dynamodb";
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
