import { AppointmentId, appointmentIdParts } from "../booking/appointment.ts";
import { PatientId } from "../people/patient.ts";

/** Fields that hold a person's own id. Others may look like one: it is ten letters and digits. */
const isOfPatient = (path: readonly string[]): boolean => {
  const [inner, outer] = path.toReversed();
  return inner === "patientId" || (inner === "id" && outer === "patient");
};

const idsIn = (value: unknown, path: readonly string[]): PatientId[] => {
  if (typeof value === "string") {
    const visit = AppointmentId.safeParse(value);
    if (visit.success) return [appointmentIdParts(visit.data).patientId];
    return isOfPatient(path) && PatientId.safeParse(value).success ? [value] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => idsIn(inner, [...path, name]));
};

/** The people that a request or an answer is about: by their own ids, and by those of their visits, which begin with them. */
export const peopleIn = (value: unknown): PatientId[] => [...new Set(idsIn(value, []))];
