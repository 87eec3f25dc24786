import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { UseCase } from "../../../functions/http/route.ts";
import { appointmentOf, appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { patientFromItem } from "../../../functions/store/patient/patients.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { shareAttribute } from "../../../functions/store/session/share.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { itemsAt } from "../../../functions/store/table/items.ts";
import { patientKey, sessionKey } from "../../../functions/store/table/keys.ts";
import type { bookAppointment as contract } from "../../../shared/api/booking/book-appointment.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { refusalOfClaim } from "../../../shared/booking/claim/claim-conflict.ts";
import { type AppointmentRecord, shown } from "../../../shared/booking/receipt.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { freeSlots, isOnGrid, isSameSlot } from "../../../shared/schedule/slot.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";
import { district, now } from "../world/world.ts";

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

/** All that booking asks for, looked up a moment before. */
const requireFree = async (record: AppointmentRecord, holder: string): Promise<void> => {
  const { id: appointmentId, slot, service, patientId } = record;
  const [session, [found]] = await Promise.all([
    sessionOf(slot.sessionId),
    itemsAt([patientKey(patientId)], { ConsistentRead: true }),
  ]);
  const patient = found && patientFromItem(found);
  const { maxPerSession, maxUpcoming } = district.settings;
  const claim = { appointmentId, slot, service, holder, maxPerSession, maxUpcoming, now: slot.start };
  if (patient?.holder !== holder) throw new Refusal("patient.foreign");
  const isOffered = session && isOnGrid(slot, session) && session.services.includes(service);
  if (!isOffered || !freeSlots(session, { now: 0 }).some((free) => isSameSlot(free, slot)))
    throw new Refusal(refusalOfClaim({ session: session ?? null }, claim));
  const [counted] = await itemsAt([sessionKey(slot.sessionId)], { ConsistentRead: true });
  const held = counted?.[shareAttribute(holder)];
  if (held instanceof Set && held.size >= maxPerSession) throw new Refusal("booking.session-limit");
  const isBusy = takenBy(slot).some((part) => patient.busy[part] !== undefined);
  if (isBusy || patient.visits.length >= maxUpcoming) throw new Refusal(refusalOfClaim({ patient }, claim));
};

/**
 * How booking must not be done: look whether all is free, then write. Alone it is right; if two at once can't make it
 * wrong here, this lab would not see a fault of the real one either.
 */
export const bookNaively: UseCase<typeof contract> = async (request, { accountId }, key) => {
  const { slot, patientId } = request;
  const record = bookAppointment(request, key, now);
  const earlier = await appointmentOf(record.id);
  if (earlier) return shown(record);
  await requireFree(record, accountId);
  const taken = Object.fromEntries(takenBy(slot).map((part, index) => [`#t${index}`, part]));
  const paths = Object.keys(taken).map((name) => `busy.${name} = :code`);
  const claimed = { "#n": String(slot.number), "#share": shareAttribute(accountId) };
  await update(sessionKey(slot.sessionId), "SET claims.#n = :id ADD #share :codes", claimed, {
    ":id": record.id,
    ":codes": new Set([record.code]),
  });
  const values = { ":code": record.code, ":codes": new Set([record.code]) };
  await update(patientKey(patientId), `SET ${paths} ADD visits :codes`, taken, values);
  await client().send(new PutCommand({ TableName: tableName(), Item: appointmentToItem(record) }));
  return shown(record);
};
