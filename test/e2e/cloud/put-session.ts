import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { sessionToItem } from "../../../functions/store/session/session-item.ts";
import { client } from "../../../functions/store/table/client.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import type { Session } from "../../../shared/roster/session.ts";
import { freeDoctor } from "../consult/free-doctor.ts";
import { product } from "./product.ts";
import { type Practice, rahmawati, sessionSoon } from "./session-soon.ts";

/** Writes a session that isn't there yet, and says whether it was written. */
const putNew = async (session: Session): Promise<boolean> => {
  const put = new PutCommand({
    TableName: product.tableName,
    Item: sessionToItem(session),
    ConditionExpression: "attribute_not_exists(PK)",
  });
  try {
    await client().send(put);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

const names = 120;

/**
 * Gives a doctor one more session of their own line, whose first slot can be booked for `seconds` from now, and nobody
 * who is still with them.
 */
export const putSessionSoon = async (seconds: number, practice: Practice = rahmawati): Promise<Session> => {
  await freeDoctor(practice);
  Object.assign(process.env, localAwsEnvironment(product.region), { AWS_ENDPOINT_URL_DYNAMODB: product.engineUrl });
  for (let later = 0; later < names; later += 1) {
    const session = sessionSoon(practice, seconds, later);
    if (await putNew(session)) return session;
  }
  throw new Error(`${practice.practitionerId} has a session in each of the next ${names} minutes`);
};
