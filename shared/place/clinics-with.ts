import type { PractitionerId } from "../people/practitioner.ts";
import { type Clinic, type ClinicId, mostClinics } from "./clinic.ts";

/** The clinics where a practitioner works: `here`, whatever a directory says, and those that name them. */
export const clinicsWith = (id: PractitionerId, here: ClinicId, clinics: readonly Clinic[]): ClinicId[] => {
  const naming = clinics.filter(({ practitioners }) => practitioners.some((one) => one.id === id));
  return [...new Set([here, ...naming.map((clinic) => clinic.id)])].slice(0, mostClinics);
};
