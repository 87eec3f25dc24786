import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ClinicId } from "../../shared/place/clinic.ts";
import type { Session } from "../../shared/roster/session.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { client, tableName } from "./client.ts";
import { clinicDayPartition } from "./keys.ts";
import { sessionFromItem } from "./session-item.ts";

/** All sessions of a clinic's day with every doctor, in order of start: one request. */
export const sessionsOf = async (clinicId: ClinicId, date: LocalDate): Promise<Session[]> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :day",
      ExpressionAttributeValues: { ":day": clinicDayPartition(clinicId, date) },
    }),
  );
  return Items.map(sessionFromItem);
};
