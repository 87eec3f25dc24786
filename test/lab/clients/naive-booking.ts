import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { UseCase } from "../../../functions/http/route.ts";
import { appointmentToItem } from "../../../functions/store/appointment-item.ts";
import { client, tableName } from "../../../functions/store/client.ts";
import { patientKey, sessionKey } from "../../../functions/store/keys.ts";
import { sessionOf } from "../../../functions/store/session-of.ts";
import { visitOf } from "../../../functions/store/visit-of.ts";
import type { bookAppointment as contract } from "../../../shared/api/book-appointment.ts";
import { bookAppointment } from "../../../shared/booking/book-appointment.ts";
import { shown } from "../../../shared/booking/receipt.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { freeSlots, isSameSlot } from "../../../shared/roster/slot.ts";
import { ticksOf } from "../../../shared/roster/ticks.ts";

const update = (Key: { PK: string; SK: string }, UpdateExpression: string, names: object, values: object) =>
  client().send(
    new UpdateCommand({
      TableName: tableName(),
      Key,
      UpdateExpression,
      ExpressionAttributeNames: { ...names },
      ExpressionAttributeValues: { ...values },
    }),
  );

/** How booking must not be done: look whether the slot is free, then write. What catches nothing here is no checker. */
export const bookNaively: UseCase<typeof contract> = async (request, _, key) => {
  const { slot, patientId } = request;
  const record = bookAppointment(request, key);
  const earlier = await visitOf(record.id).catch(() => undefined);
  if (earlier) return shown(earlier.appointment);
  const session = await sessionOf(slot.sessionId);
  if (!session || !freeSlots(session, 0).some((free) => isSameSlot(free, slot))) throw new Refusal("slot.taken");
  const ticks = Object.fromEntries(ticksOf(slot).map((tick, index) => [`#t${index}`, tick]));
  const paths = Object.keys(ticks).map((name) => `busy.${name} = :code`);
  await update(sessionKey(slot.sessionId), "SET claims.#n = :id", { "#n": String(slot.number) }, { ":id": record.id });
  await client().send(new PutCommand({ TableName: tableName(), Item: appointmentToItem(record) }));
  const values = { ":code": record.code, ":codes": new Set([record.code]) };
  await update(patientKey(patientId), `SET ${paths} ADD visits :codes`, ticks, values);
  return shown(record);
};
