import { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { Item } from "../table/item.ts";
import { type Key, patientKey } from "../table/keys.ts";

/** A patient as an item; the store keeps no empty sets. */
export const patientToItem = ({ visits, ...patient }: PatientRecord): Key & Item => ({
  ...patientKey(patient.id),
  ...patient,
  ...(visits.length > 0 && { visits: new Set(visits) }),
});

/** A patient from its item. */
export const patientFromItem = (item: Item): PatientRecord =>
  PatientRecord.parse({ ...item, visits: item.visits instanceof Set ? [...item.visits] : (item.visits ?? []) });
