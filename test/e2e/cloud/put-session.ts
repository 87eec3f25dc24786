import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client } from "../../../functions/store/client.ts";
import { sessionToItem } from "../../../functions/store/session-item.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import type { Session } from "../../../shared/roster/session.ts";
import { product } from "./product.ts";
import { sessionSoon } from "./session-soon.ts";

/** Gives dr. Rahmawati one more session, whose first slot can be booked for `seconds` from now. */
export const putSessionSoon = async (seconds: number): Promise<Session> => {
  Object.assign(process.env, localAwsEnvironment(product.region), { AWS_ENDPOINT_URL_DYNAMODB: product.engineUrl });
  const session = sessionSoon(seconds);
  await client().send(new PutCommand({ TableName: product.tableName, Item: sessionToItem(session) }));
  return session;
};
