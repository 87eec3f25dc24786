import * as z from "zod/mini";
import { roles } from "../identity/actor.ts";
import { PatientId } from "../people/patient.ts";
import { ClinicId } from "../place/clinic.ts";
import { DistrictId } from "../place/district.ts";
import { day, Instant } from "../time/instant.ts";

/** That a member of staff was told of people: who, where, when, by what, and of whom. Ids and no word of anybody. */
export const AuditRecord = z.object({
  at: Instant,
  /** The call that was answered, as the log names it. */
  requestId: z.string(),
  /** The contract's name. */
  route: z.string(),
  data: z.enum(["personal", "clinical"]),
  role: z.enum(roles),
  accountId: z.string(),
  /** The clinic they acted at, or that of the visit; for the health office, where it named none, its district. */
  place: z.union([ClinicId, DistrictId]),
  people: z.array(PatientId),
});
export type AuditRecord = z.infer<typeof AuditRecord>;

/** Kept as long as the law has a record kept that nobody adds to: 25 years (Permenkes 24/2022, article 39). */
export const auditLife = 25 * 365.25 * day;
