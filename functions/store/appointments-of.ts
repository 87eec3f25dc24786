import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import type { PatientId } from "../../shared/people/patient.ts";
import { appointmentFromItem } from "./appointment-item.ts";
import { patientPartition, prefix } from "./keys.ts";
import { queryAll } from "./query.ts";

/** All appointments of a patient, as they are now. */
export const appointmentsOf = (patientId: PatientId): Promise<AppointmentRecord[]> =>
  queryAll(
    { partition: patientPartition(patientId), prefix: prefix.appointment, ConsistentRead: true },
    appointmentFromItem,
  );
