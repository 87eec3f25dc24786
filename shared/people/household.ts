import * as z from "zod/mini";
import { Patient, PatientId } from "./patient.ts";

/** What a household member is to the holder of the phone (FHIR RelatedPerson, in the words of the kartu keluarga). */
export const relations = ["self", "spouse", "child", "parent", "other"] as const;
export const Relation = z.enum(relations);
export type Relation = z.infer<typeof Relation>;

/** One person of a household: one phone may carry several. */
export const HouseholdMember = z
  .object({ patient: Patient, relation: Relation })
  .register(z.globalRegistry, { id: "HouseholdMember", says: "personal" });
export type HouseholdMember = z.infer<typeof HouseholdMember>;

/** People one phone may carry. */
export const householdLimit = 12;

/** What guards a household against two additions at once: how many it has, and who of them is its holder. */
export const HouseholdCount = z.object({ count: z.int(), self: z.optional(PatientId) });
export type HouseholdCount = z.infer<typeof HouseholdCount>;
