import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { isNew } from "../../../functions/store/table/clause.ts";
import { putIf } from "../../../functions/store/table/put-if.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { type Session, sessionIdOf, sessionIdParts } from "../../../shared/schedule/session.ts";
import { freeDoctor } from "../consult/free-doctor.ts";
import { product } from "./product.ts";
import { type Practice, rahmawati, sessionSoon } from "./session-soon.ts";

const names = 120;

const reachTable = (): void => {
  const table = { AWS_ENDPOINT_URL_DYNAMODB: product.engineUrl, TABLE_NAME: product.tableName };
  Object.assign(process.env, localAwsEnvironment(product.region), table);
};

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
  reachTable();
  for (let later = 0; later < names; later += 1) {
    const session = { ...sessionSoon(practice, seconds, later), ...changes };
    if (await putIf(sessionToItem(session), isNew)) return session;
  }
  throw new Error(`${practice.practitionerId} has a session in each of the next ${names} minutes`);
};

/** Gives somebody else at a clinic the same hours as a session has, with all places free. */
export const putSessionBeside = async (session: Session, practitionerId: PractitionerId): Promise<void> => {
  reachTable();
  const { clinicId, date, wall } = sessionIdParts(session.id);
  const id = sessionIdOf({ clinicId, date, wall, practitionerId });
  await putIf(sessionToItem({ ...session, id, practitionerId, claims: {} }), isNew);
};
