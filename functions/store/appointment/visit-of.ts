import { type AppointmentId, appointmentIdParts } from "../../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { patientFromItem } from "../patient/patient-item.ts";
import { itemsAt } from "../table/items-at.ts";
import { appointmentKey, patientKey } from "../table/keys.ts";
import { appointmentFromItem } from "./appointment-item.ts";

/** An appointment with the record of its patient. */
export type VisitRecord = { appointment: AppointmentRecord; patient: PatientRecord };

/**
 * An appointment and its patient as they are now, in one request.
 * @throws Refusal `appointment.unknown`
 */
export const visitOf = async (id: AppointmentId): Promise<VisitRecord> => {
  const patientAt = patientKey(appointmentIdParts(id).patientId);
  const items = await itemsAt([appointmentKey(id), patientAt], { ConsistentRead: true });
  const patient = items.find(({ SK }) => SK === patientAt.SK);
  const appointment = items.find(({ SK }) => SK !== patientAt.SK);
  if (!appointment || !patient) throw new Refusal("appointment.unknown");
  return { appointment: appointmentFromItem(appointment), patient: patientFromItem(patient) };
};
