import type { PatientId } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { itemsAt } from "../table/items-at.ts";
import { patientKey } from "../table/keys.ts";
import { readableUnlessNone } from "../table/readable.ts";
import { patientFromItem } from "./patient-item.ts";

/** The records of these patients, as they are now, in no order. */
export const patientsAt = async (ids: readonly PatientId[]): Promise<PatientRecord[]> =>
  readableUnlessNone(await itemsAt(ids.map(patientKey), { ConsistentRead: true }), patientFromItem);
