import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { Instant } from "../../shared/time/instant.ts";
import { client, tableName } from "./client.ts";
import { codesKey } from "./keys.ts";

const CodesItem = z.object({ sent: z.array(Instant) });

/** When sign-in codes went to an account's phone, in order of time; older ones may be forgotten. */
export const codesSentTo = async (accountId: string): Promise<Instant[]> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: codesKey(accountId), ConsistentRead: true }),
  );
  return Item ? CodesItem.parse(Item).sent : [];
};
