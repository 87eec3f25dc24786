import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../../../shared/time/instant.ts";
import { client, tableName } from "../table/client.ts";
import { type Key, lostDueKey } from "../table/keys.ts";

/**
 * Puts what was due and can't be done out of the way and where it is found, both or neither.
 * @param why a code or the name of an error, nothing of a person
 */
export const setAsideDue = async (key: Key, why: string, now: Instant): Promise<void> => {
  const TableName = tableName();
  await client().send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName, Item: { ...lostDueKey(key), why, setAsideAt: now } } },
        { Delete: { TableName, Key: key } },
      ],
    }),
  );
};
