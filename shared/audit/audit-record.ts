import * as z from "zod/mini";
import { type Actor, roles } from "../identity/actor.ts";
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

/** Those of whom it is recorded what they were told. */
export type Staff = Exclude<Actor, { role: "patient" }>;

/**
 * Where it is looked up that somebody was told of a visit: at the clinic that the request names, or else at the visit's own;
 * where neither is known, at every clinic of theirs.
 */
export const placesTold = (
  caller: Staff,
  named: ClinicId | undefined,
  visited: ClinicId | undefined,
): readonly (ClinicId | DistrictId)[] => {
  if (named !== undefined) return [named];
  if (caller.role === "district") return [caller.districtId];
  return visited === undefined ? caller.clinicIds : [visited];
};
