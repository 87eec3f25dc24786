import * as z from "zod/mini";
import { Practitioner, type PractitionerId } from "../people/practitioner.ts";
import type { DistrictId } from "./district.ts";
import { Place } from "./place.ts";
import { ServiceId } from "./service.ts";

/** A puskesmas: the id of its district, a dash and its name, e.g. `3604-cikande`. */
export const ClinicId = z
  .string()
  .check(z.regex(/^\d{4}-[a-z][a-z-]{1,30}$/))
  .register(z.globalRegistry, { says: "none", names: "clinic" });
export type ClinicId = z.infer<typeof ClinicId>;

/** A puskesmas (FHIR Organization with its Location). */
export const Clinic = z
  .object({
    id: ClinicId,
    name: z.string(),
    kecamatan: z.object({ code: z.string(), name: z.string() }),
    /** Code of the Ministry of Health; absent where none was found. */
    officialCode: z.optional(z.string()),
    address: z.optional(z.string()),
    /** The registration desk's telephone, as one dials it; absent where none was found. */
    phone: z.optional(z.string()),
    /** Absent where no coordinates were found. */
    place: z.optional(Place),
    inpatient: z.optional(z.boolean()),
    services: z.array(ServiceId),
    practitioners: z.array(Practitioner),
  })
  .register(z.globalRegistry, { id: "Clinic", says: "none" });
export type Clinic = z.infer<typeof Clinic>;

/** The district a clinic belongs to, read off its id. */
export const districtOf = (clinicId: ClinicId): DistrictId => clinicId.slice(0, 4);

/** How many clinics one may work at: more than anybody does, and few enough to read the day of each for one request. */
export const mostClinics = 8;

/** The clinics where a practitioner works: `here`, whatever a directory says, and those that name them. */
export const clinicsWith = (id: PractitionerId, here: ClinicId, clinics: readonly Clinic[]): ClinicId[] => {
  const naming = clinics.filter(({ practitioners }) => practitioners.some((one) => one.id === id));
  return [...new Set([here, ...naming.map((clinic) => clinic.id)])].slice(0, mostClinics);
};
