import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { answer } from "./answer.ts";
import { database, patientKey, table } from "./store.ts";

const request = z.object({ day: z.string(), district: z.string() });

/** One item a slot: the day is a query over all of them. */
export const listOpenSlots = answer(request, async ({ day, district }) => {
  await database.send(new GetCommand({ TableName: table, Key: patientKey(district) }));
  const { Items = [] } = await database.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: "PK = :day",
      ExpressionAttributeValues: { ":day": `DAY#${day}` },
    }),
  );
  return Items.filter(({ visit }) => visit === undefined).map(({ SK, start }) => ({ slot: SK, start }));
});
