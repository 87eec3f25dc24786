import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { isNew, putIf } from "../../../functions/store/table/put-if.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { freeDoctor } from "../consult/free-doctor.ts";
import { product } from "./product.ts";
import { type Practice, rahmawati, sessionSoon } from "./session-soon.ts";

const names = 120;

/**
 * Gives a doctor one more session of their own line, whose first slot can be booked for `seconds` from now, and nobody
 * who is still with them.
 * @param changes what it is like besides @default by video
 */
export const putSessionSoon = async (
  seconds: number,
  practice: Practice = rahmawati,
  changes: Pick<Session, "comeTo"> = {},
): Promise<Session> => {
  await freeDoctor(practice);
  const table = { AWS_ENDPOINT_URL_DYNAMODB: product.engineUrl, TABLE_NAME: product.tableName };
  Object.assign(process.env, localAwsEnvironment(product.region), table);
  for (let later = 0; later < names; later += 1) {
    const session = { ...sessionSoon(practice, seconds, later), ...changes };
    if (await putIf(sessionToItem(session), isNew)) return session;
  }
  throw new Error(`${practice.practitionerId} has a session in each of the next ${names} minutes`);
};
