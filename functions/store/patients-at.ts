import type { PatientId } from "../../shared/people/patient.ts";
import type { PatientRecord } from "../../shared/people/patient-record.ts";
import { itemsAt } from "./items-at.ts";
import { patientKey } from "./keys.ts";
import { patientFromItem } from "./patient-item.ts";
import { readableUnlessNone } from "./readable.ts";

/** The records of these patients, as they are now, in no order. */
export const patientsAt = async (ids: readonly PatientId[]): Promise<PatientRecord[]> =>
  readableUnlessNone(await itemsAt(ids.map(patientKey), { ConsistentRead: true }), patientFromItem);
