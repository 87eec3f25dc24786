import { appointmentFromItem } from "../../../functions/store/appointment/appointments.ts";
import { patientPartition, prefix } from "../../../functions/store/table/keys.ts";
import { queryAll } from "../../../functions/store/table/query.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { PatientId } from "../../../shared/people/patient.ts";

/** All appointments of a patient, as they are now. */
export const appointmentsOf = (patientId: PatientId): Promise<AppointmentRecord[]> =>
  queryAll(
    { partition: patientPartition(patientId), prefix: prefix.appointment, ConsistentRead: true },
    appointmentFromItem,
  );
