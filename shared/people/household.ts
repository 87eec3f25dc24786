import * as z from "zod/mini";
import { Patient, PatientId } from "./patient.ts";
import { relations } from "./relation.ts";

/** A relation as it is read off a request or an item. */
export const Relation = z.enum(relations);

/** One person of a household: one phone may carry several. */
export const HouseholdMember = z
  .object({ patient: Patient, relation: Relation })
  .register(z.globalRegistry, { id: "HouseholdMember" });
export type HouseholdMember = z.infer<typeof HouseholdMember>;

/** People one phone may carry. */
export const householdLimit = 12;

/** What guards a household against two additions at once: how many it has, and who of them is its holder. */
export const HouseholdCount = z.object({ count: z.int(), self: z.optional(PatientId) });
export type HouseholdCount = z.infer<typeof HouseholdCount>;
