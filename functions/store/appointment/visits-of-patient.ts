import type { PatientId } from "../../../shared/people/patient.ts";
import type { VisitAt } from "../register/entered.ts";
import { patientPartition, prefix } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { readable } from "../table/readable.ts";
import { appointmentFromItem } from "./appointments.ts";

/** All visits of a patient that can be read, past and to come: in which session each is. */
export const visitsOfPatient = async (patientId: PatientId): Promise<VisitAt[]> => {
  const range = { partition: patientPartition(patientId), prefix: prefix.appointment, ConsistentRead: true };
  const appointments = readable(await queryAll(range, (item) => item), appointmentFromItem);
  return appointments.map(({ slot }) => ({ patientId, sessionId: slot.sessionId }));
};
