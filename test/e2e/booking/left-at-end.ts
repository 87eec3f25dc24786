import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour } from "../../../shared/time/instant.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { type Practice, rahmawati } from "../cloud/session-soon.ts";
import type { Patient } from "../people/patient.ts";

/** A session at the clinic whose hours are over since its patients booked. */
const endSession = ({ id, start, count, minutes }: Session): Promise<unknown> =>
  client().send(
    new UpdateCommand({
      TableName: tableName(),
      Key: sessionKey(id),
      UpdateExpression: "SET #start = :start",
      ExpressionAttributeNames: { "#start": "start" },
      ExpressionAttributeValues: { ":start": start - Math.ceil((count * minutes) / 60 + 1) * hour },
    }),
  );

/**
 * Visits face to face, one of each patient, that were left as their session ended.
 * @param meanwhile what happens while it is on @default nobody comes
 */
export const leftAtEnd = async (
  patients: readonly Patient[],
  meanwhile: (visits: readonly Appointment[]) => Promise<unknown> = async () => {},
  practice: Practice = rahmawati,
): Promise<Appointment[]> => {
  const session = await putSessionSoon(60, practice, { comeTo: { kind: "puskesmas" } });
  const visits: Appointment[] = [];
  for (const [index, patient] of patients.entries()) visits.push(await patient.book(slotAt(session, index + 1)));
  await meanwhile(visits);
  await endSession(session);
  return visits;
};
