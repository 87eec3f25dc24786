import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { CallEntry } from "../../../shared/booking/displaced/call.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { slotEnd } from "../../../shared/schedule/slot.ts";
import { day, type Instant } from "../../../shared/time/instant.ts";
import { either, isNew, term } from "../table/clause.ts";
import { client, tableName } from "../table/client.ts";
import { deleteIf } from "../table/delete-if.ts";
import { expiryAt } from "../table/expiry.ts";
import { type Item, itemAt } from "../table/items.ts";
import { callKey, callsPartition } from "../table/keys.ts";
import { putIf } from "../table/put-if.ts";
import { queryAll } from "../table/query.ts";
import { reader } from "../table/readable.ts";
import { updateIf } from "../table/update-if.ts";

/** A visit, and the place of a closed session that it is taken to hold. */
export type CallOf = Pick<CallEntry, "id" | "slot">;

const keyOf = ({ id, slot }: CallOf) => callKey(sessionIdParts(slot.sessionId).clinicId, id);

/** How long after its visit's time an entry is kept at most: till then every line has closed. */
const keptAfter = 2 * day;

const entryFromItem = reader((item: Item): CallEntry => CallEntry.parse({ ...item, id: item.SK }));

/** Those whom a clinic's desk may have to call, in no order: whether they are still waiting for it their visits say. */
export const callsOf = (clinicId: ClinicId): Promise<CallEntry[]> =>
  queryAll({ partition: callsPartition(clinicId), ConsistentRead: true }, entryFromItem);

/** Those of one patient. */
export const callsOfPatient = (clinicId: ClinicId, patientId: PatientId): Promise<CallEntry[]> =>
  queryAll({ partition: callsPartition(clinicId), prefix: `${patientId}-`, ConsistentRead: true }, entryFromItem);

/** One of them as it is now, or `undefined`. */
export const callOf = async (call: CallOf): Promise<CallEntry | undefined> => {
  const item = await itemAt(keyOf(call));
  return item && entryFromItem(item);
};

const newEntry = (call: CallOf, dueAt: Instant, keptUntil: Instant): Item => ({
  ...keyOf(call),
  slot: call.slot,
  dueAt,
  tried: 0,
  noted: 0,
  notes: [],
  ...expiryAt(keptUntil),
});

/**
 * Enters that the desk is to call about a visit at its place; entered before for that place, it stays as it is.
 * @returns whether it was not there yet
 */
export const enterCall = (call: CallOf, dueAt: Instant): Promise<boolean> =>
  putIf(newEntry(call, dueAt, slotEnd(call.slot) + keptAfter), either(isNew, term`#slot <> ${call.slot}`));

/** So long a call to somebody who was not served is kept at most: whoever is never reached is not forgotten before. */
export const callBackKept = 60 * day;

/** Enters that the desk is to call at once about a visit that was not served, whatever stood there of it before. */
export const enterCallBack = async (call: CallOf, now: Instant): Promise<void> => {
  const Item = { ...newEntry(call, now, now + callBackKept), reason: "unserved", enteredAt: now };
  await client().send(new PutCommand({ TableName: tableName(), Item }));
};

/**
 * Takes away that the desk is to call about a visit at its place, which its session had no time for: it has another, or needs
 * none. Who was not served is called all the same.
 * @returns whether it was there
 */
export const dropCall = ({ id, slot }: CallOf): Promise<boolean> =>
  deleteIf(keyOf({ id, slot }), term`#slot = ${slot} AND attribute_not_exists(#reason)`);

/** Takes away that the desk is to call somebody who was not served at their place. */
export const dropCallBack = ({ id, slot }: CallOf): Promise<boolean> =>
  deleteIf(keyOf({ id, slot }), term`#slot = ${slot} AND attribute_exists(#reason)`);

/**
 * Takes away that the desk is to call somebody, as it was entered at a time and no other: who is to be called after all,
 * since somebody said so again meanwhile, stays on the list.
 */
export const dropCallBackOf = ({ id, slot }: CallOf, enteredAt: Instant): Promise<boolean> =>
  deleteIf(keyOf({ id, slot }), term`#slot = ${slot} AND #enteredAt = ${enteredAt}`);

/**
 * Saves that a call was made, if nobody noted another since it was read.
 * @param keptUntil how long the entry is needed still, where this was the last call
 * @returns whether it did
 */
export const saveCallNote = (
  { id, slot, dueAt, tried, noted, notes }: CallEntry,
  keptUntil?: Instant,
): Promise<boolean> =>
  updateIf(
    keyOf({ id, slot }),
    {
      set: term`#dueAt = ${dueAt}, #tried = ${tried}, #noted = ${noted}, #notes = ${notes}`,
      when: term`#slot = ${slot} AND #noted = ${noted - 1}`,
    },
    keptUntil !== undefined && { set: term`#expires = ${expiryAt(keptUntil).expires}` },
  );
