import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { sessionsOf, sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { instantAt, localDate } from "../../../shared/time/zone.ts";
import { product } from "../../e2e/cloud/product.ts";
import type { DayScript } from "../script/day-script.ts";
import { clinicId, opens, type Practices, practicesOf } from "../script/practices.ts";

/** Puts the practices of a script into the table, in place of those that the demonstration has on that day. */
export const putPractices = async (script: DayScript): Promise<{ opening: Instant; held: Practices[] }> => {
  const table = { AWS_ENDPOINT_URL_DYNAMODB: product.engineUrl, TABLE_NAME: product.tableName };
  Object.assign(process.env, localAwsEnvironment(product.region), table);
  const date = localDate(Date.now(), "WIB");
  const opening = instantAt(date, opens, "WIB");
  for (const { id } of await sessionsOf(clinicId, date))
    await client().send(new DeleteCommand({ TableName: tableName(), Key: sessionKey(id) }));
  const held = practicesOf(script, opening);
  for (const session of held.flatMap(({ face, tele }) => [face, tele]))
    await client().send(new PutCommand({ TableName: tableName(), Item: sessionToItem(session) }));
  return { opening, held };
};
