import * as z from "zod/mini";
import { PractitionerId } from "../people/practitioner.ts";
import { ClinicId, mostClinics } from "../place/clinic.ts";
import { DistrictId } from "../place/district.ts";
import type { Actor } from "./actor.ts";

const Whole = z.object({
  accountId: z.string().check(z.minLength(1)),
  clinicIds: z.optional(z.array(ClinicId).check(z.minLength(1), z.maxLength(mostClinics))),
  practitionerId: z.optional(PractitionerId),
  districtId: z.optional(DistrictId),
});

/**
 * Whether an actor says all that its role needs, in words that can be. Of a list of clinics with one bad name none counts:
 * whoever wrote it is to see that it is wrong.
 */
export const isWhole = (actor: Actor): boolean => Whole.safeParse(actor).success;
