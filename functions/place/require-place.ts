import type { Clinic, ClinicId } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { Directory } from "../store/district/directory-of.ts";

/**
 * What was found of a district or a clinic, where there is one.
 * @throws Refusal `place.unknown`
 */
export const requirePlace = <P>(found: P | undefined): P => {
  if (found === undefined) throw new Refusal("place.unknown");
  return found;
};

/**
 * A clinic, with the directory of its district.
 * @throws Refusal `place.unknown`
 */
export const requireClinic = (found: Directory | undefined, id: ClinicId): Directory & { clinic: Clinic } => {
  const directory = requirePlace(found);
  return { ...directory, clinic: requirePlace(directory.clinics.find((clinic) => clinic.id === id)) };
};
