import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Session, SessionId } from "../../../shared/roster/session.ts";
import { client, tableName } from "../table/client.ts";
import { sessionKey } from "../table/keys.ts";
import { sessionFromItem } from "./session-item.ts";

/** One session as it is now, or `undefined`. */
export const sessionOf = async (id: SessionId): Promise<Session | undefined> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: sessionKey(id), ConsistentRead: true }),
  );
  return Item && sessionFromItem(Item);
};
