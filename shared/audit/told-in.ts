import { namedClinic } from "../api/named-clinic.ts";
import { AppointmentId, appointmentIdParts } from "../booking/appointment.ts";
import { PatientId } from "../people/patient.ts";
import type { ClinicId } from "../place/clinic.ts";

/** A person who is told of, and the clinic of the visit in question, where that is said. */
export type Told = { id: PatientId; clinicId: ClinicId | undefined };

/** Fields that hold a person's own id. Others may look like one: it is ten letters and digits. */
const isOfPatient = (path: readonly string[]): boolean => {
  const [inner, outer] = path.toReversed();
  return inner === "patientId" || (inner === "id" && outer === "patient");
};

/** The clinic that an object is of: a visit by its slot, a list of visits by its session. */
const clinicOf = (value: object): ClinicId | undefined => {
  const { slot, session }: { slot?: unknown; session?: { id?: unknown } | null } = value;
  return namedClinic(slot) ?? namedClinic(session?.id);
};

const peopleIn = (value: unknown, path: readonly string[], clinicId: ClinicId | undefined): Told[] => {
  if (typeof value === "string") {
    const visit = AppointmentId.safeParse(value);
    if (visit.success) return [{ id: appointmentIdParts(visit.data).patientId, clinicId }];
    return isOfPatient(path) && PatientId.safeParse(value).success ? [{ id: value, clinicId }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const here = clinicOf(value) ?? clinicId;
  return Object.entries(value).flatMap(([name, inner]) => peopleIn(inner, [...path, name], here));
};

/**
 * The people that a request or an answer is about, each once for each clinic: by their own ids, and by those of their
 * visits, which begin with them. Where one mention says a person's clinic, another needn't.
 */
export const toldIn = (value: unknown): Told[] => {
  const all = peopleIn(value, [], undefined);
  const placed = new Set(all.flatMap(({ id, clinicId }) => (clinicId === undefined ? [] : [id])));
  const said = all.filter(({ id, clinicId }) => clinicId !== undefined || !placed.has(id));
  return [...new Map(said.map((told) => [`${told.id} ${told.clinicId}`, told])).values()];
};
