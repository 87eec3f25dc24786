import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { sessionsOf, sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { instantAt, localDate, wallClock } from "../../../shared/time/zone.ts";
import { product } from "../../e2e/cloud/product.ts";
import { type DayScript, placeMinutes } from "../script/day-script.ts";

/** Where the day is, and who practises. */
export const clinicId = "3604-kramatwatu";
export const doctors: { user: string; id: PractitionerId; letter: string }[] = [
  { user: "hasanudin.kramatwatu", id: "hasanudin-kramatwatu", letter: "A" },
  { user: "ratu.kramatwatu", id: "ratu-fitriani-kramatwatu", letter: "B" },
];
export const deskUser = "loket.kramatwatu";

/** When the practices begin as planned, in minutes of the day. */
const opens = 7 * 60 + 30;

/** What a doctor holds on the day. */
export type Practices = { face: Session; tele: Session };

const practiceOf = (start: Instant, practitionerId: PractitionerId, changes: Partial<Session>): Session => {
  const wall = wallClock(start, "WIB").replace(/\D/g, "");
  const id = sessionIdOf({ clinicId, date: localDate(start, "WIB"), wall, practitionerId });
  const grid = { start, minutes: placeMinutes, count: 1 };
  return { id, clinicId, practitionerId, services: ["umum"], ...grid, state: "open", claims: {}, line: {}, ...changes };
};

/** Puts the practices of a script into the table, in place of those that the demonstration has on that day. */
export const putPractices = async ({
  places,
  telePlaces,
}: DayScript): Promise<{ opening: Instant; held: Practices[] }> => {
  const table = { AWS_ENDPOINT_URL_DYNAMODB: product.engineUrl, TABLE_NAME: product.tableName };
  Object.assign(process.env, localAwsEnvironment(product.region), table);
  const date = localDate(Date.now(), "WIB");
  const opening = instantAt(date, opens, "WIB");
  for (const { id } of await sessionsOf(clinicId, date))
    await client().send(new DeleteCommand({ TableName: tableName(), Key: sessionKey(id) }));
  const held = doctors.map(({ id }): Practices => {
    const face = practiceOf(opening, id, { count: places, comeTo: { kind: "puskesmas" } });
    const after = opening + places * placeMinutes * minute;
    return { face, tele: practiceOf(after, id, { count: telePlaces, series: 1 }) };
  });
  for (const session of held.flatMap(({ face, tele }) => [face, tele]))
    await client().send(new PutCommand({ TableName: tableName(), Item: sessionToItem(session) }));
  return { opening, held };
};
