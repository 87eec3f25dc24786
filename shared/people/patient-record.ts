import * as z from "zod/mini";
import { Patient } from "./patient.ts";

/**
 * A patient as stored: with the account that may act for them, and the guard against overlapping visits.
 * The guard counts in five-minute ticks, because a condition on one item can ask whether a key of a map is free, but
 * can't compare ranges; so two visits of different lengths can't overlap unnoticed.
 */
export const PatientRecord = z.object({
  ...Patient.shape,
  /** Absent for a person without a phone. */
  holder: z.optional(z.string()),
  /** Five-minute tick since 1970 → booking code of the visit that occupies it. */
  busy: z.record(z.string(), z.string()),
  /** Booking codes of the visits ahead. */
  visits: z.array(z.string()),
  /** What this person waits for a place of (`waitingIdOf`); absent where it is nothing. */
  waits: z.optional(z.array(z.string())),
});
export type PatientRecord = z.infer<typeof PatientRecord>;
