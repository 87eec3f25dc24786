import { type AppointmentId, appointmentIdParts } from "../../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { patientFromItem } from "../patient/patients.ts";
import { itemsAt } from "../table/items.ts";
import { appointmentKey, patientKey, prefix } from "../table/keys.ts";
import { readable } from "../table/readable.ts";
import { appointmentFromItem } from "./appointments.ts";

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

/** Visits that are told of together. */
type Visits = { appointments: AppointmentRecord[]; patients: PatientRecord[] };

/** The appointments of ids and their patients, in no order; those that there are, and can be read. */
export const visitsAt = async (ids: readonly AppointmentId[], { ConsistentRead = false } = {}): Promise<Visits> => {
  const patientIds = [...new Set(ids.map((id) => appointmentIdParts(id).patientId))];
  const items = await itemsAt([...ids.map(appointmentKey), ...patientIds.map(patientKey)], { ConsistentRead });
  const isAppointment = ({ SK }: { SK?: unknown }): boolean => String(SK).startsWith(prefix.appointment);
  return {
    appointments: readable(items.filter(isAppointment), appointmentFromItem),
    patients: readable(
      items.filter((item) => !isAppointment(item)),
      patientFromItem,
    ),
  };
};
