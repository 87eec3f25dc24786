import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { answer } from "./answer.ts";
import { database, slotKey, table, visitKey } from "./store.ts";

const which = { patient: z.string(), id: z.string() };

const set = (Key: object, name: string, value: unknown): Promise<unknown> =>
  database.send(
    new UpdateCommand({
      TableName: table,
      Key: Key as Record<string, unknown>,
      UpdateExpression: value === undefined ? "REMOVE #name" : "SET #name = :value",
      ExpressionAttributeNames: { "#name": name },
      ...(value !== undefined && { ExpressionAttributeValues: { ":value": value } }),
    }),
  );

const visitOf = async (patient: string, id: string): Promise<Record<string, unknown>> => {
  const { Item } = await database.send(new GetCommand({ TableName: table, Key: visitKey(patient, id) }));
  if (Item?.status !== "booked") throw new Error("no such visit");
  return Item;
};

/** Frees the slot in one write and ends the visit in another. */
export const cancelAppointment = answer(z.object(which), async ({ patient, id }) => {
  const { day, doctor, number } = await visitOf(patient, id);
  await set(slotKey(String(day), String(doctor), Number(number)), "visit", undefined);
  await set(visitKey(patient, id), "status", "cancelled");
  return { id };
});

/** Looks whether the new slot is free, takes it, leaves the old one, and notes it: four requests that can part. */
export const rescheduleAppointment = answer(z.object({ ...which, to: z.coerce.number() }), async ({ to, ...visit }) => {
  const { day, doctor, number } = await visitOf(visit.patient, visit.id);
  const [left, taken] = [Number(number), to].map((at) => slotKey(String(day), String(doctor), at));
  const { Item: free } = await database.send(new GetCommand({ TableName: table, Key: taken }));
  if (!free || free.visit) throw new Error("taken");
  await set({ ...taken }, "visit", visit.id);
  await set({ ...left }, "visit", undefined);
  await set(visitKey(visit.patient, visit.id), "number", to);
  return { id: visit.id, number: to };
});
