import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour } from "../../../shared/time/instant.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { type Practice, rahmawati } from "../cloud/session-soon.ts";
import type { Patient } from "../people/patient.ts";

/** A session at the clinic whose hours are over since its patients booked, and whose doctor has been idle as long. */
const endSession = async ({ id, start, count, minutes }: Session): Promise<unknown> => {
  const earlier = Math.ceil((count * minutes) / 60 + 1) * hour;
  const line = Object.entries((await sessionOf(id))?.line ?? {});
  return client().send(
    new UpdateCommand({
      TableName: tableName(),
      Key: sessionKey(id),
      UpdateExpression: "SET #start = :start, #line = :line",
      ExpressionAttributeNames: { "#start": "start", "#line": "line" },
      ExpressionAttributeValues: {
        ":start": start - earlier,
        ":line": Object.fromEntries(line.map(([number, one]) => [number, { ...one, since: one.since - earlier }])),
      },
    }),
  );
};

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
