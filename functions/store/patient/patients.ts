import * as z from "zod/mini";
import type { PatientId } from "../../../shared/people/patient.ts";
import { PatientRecord } from "../../../shared/people/patient-record.ts";
import { type Item, itemAt, itemsAt } from "../table/items.ts";
import { type Key, patientKey } from "../table/keys.ts";
import { readableUnlessNone, reader, readOr } from "../table/readable.ts";

/** A patient as an item; the store keeps no empty sets. */
export const patientToItem = ({ visits, waits, ...patient }: PatientRecord): Key & Item => ({
  ...patientKey(patient.id),
  ...patient,
  ...(visits.length > 0 && { visits: new Set(visits) }),
  ...(waits && waits.length > 0 && { waits: new Set(waits) }),
});

/** A patient from its item. */
export const patientFromItem = reader(
  (item: Item): PatientRecord =>
    PatientRecord.parse({
      ...item,
      ...(item.waits instanceof Set && { waits: [...item.waits] }),
      visits: item.visits instanceof Set ? [...item.visits] : (item.visits ?? []),
    }),
);

/** The record of a patient as it is now; `undefined` where there is none, or none that can be read. */
export const patientIfReadable = async (id: PatientId): Promise<PatientRecord | undefined> => {
  const item = await itemAt(patientKey(id));
  return item && readOr(item, patientFromItem, undefined);
};

const Held = z.pick(PatientRecord, { holder: true });

/** The account that holds a patient, read without the rest of their record; none where they have no phone or are not there. */
export const holderOf = async (id: PatientId): Promise<string | undefined> =>
  Held.parse((await itemAt(patientKey(id))) ?? {}).holder;

/** The records of these patients, as they are now, in no order. */
export const patientsAt = async (ids: readonly PatientId[]): Promise<PatientRecord[]> =>
  readableUnlessNone(await itemsAt(ids.map(patientKey), { ConsistentRead: true }), patientFromItem);
