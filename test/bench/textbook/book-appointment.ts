import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { answer } from "./answer.ts";
import { database, patientKey, slotKey, table, visitKey } from "./store.ts";

const request = z.object({
  day: z.string(),
  doctor: z.string(),
  number: z.coerce.number().int().min(1),
  patient: z.string(),
  account: z.string(),
  complaint: z.string().max(300),
});

/** Reads whether the slot is free and the patient may have it, then writes: as the tutorials do, and as races go wrong. */
export const bookAppointment = answer(request, async ({ day, doctor, number, patient, account, complaint }) => {
  const slot = slotKey(day, doctor, number);
  const { Item: profile } = await database.send(new GetCommand({ TableName: table, Key: patientKey(patient) }));
  if (profile?.account !== account) throw new Error("not your patient");
  const { Item: found } = await database.send(new GetCommand({ TableName: table, Key: slot }));
  if (!found || found.visit) throw new Error("taken");
  const { Items: visits = [] } = await database.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: "PK = :patient AND begins_with(SK, :visit)",
      ExpressionAttributeValues: { ":patient": `PATIENT#${patient}`, ":visit": "VISIT#" },
    }),
  );
  if (visits.length >= 3 || visits.some(({ start }) => start === found.start)) throw new Error("too many");
  const id = crypto.randomUUID();
  const visit = { ...visitKey(patient, id), day, doctor, number, start: found.start, complaint, status: "booked" };
  await database.send(new PutCommand({ TableName: table, Item: visit }));
  await database.send(
    new UpdateCommand({
      TableName: table,
      Key: slot,
      UpdateExpression: "SET visit = :id",
      ExpressionAttributeValues: { ":id": id },
    }),
  );
  return { id, ...visit };
});
