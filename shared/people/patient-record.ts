import * as z from "zod/mini";
import { FormerParticulars } from "./particulars.ts";
import { Patient } from "./patient.ts";

/** What stood there before a correction, with who at which clinic corrected it, and the request that did. */
const Correction = z.object({
  ...FormerParticulars.shape,
  by: z.string(),
  clinicId: z.string(),
  requestId: z.string(),
  fingerprint: z.string(),
});
export type Correction = z.infer<typeof Correction>;

/**
 * A patient as stored: with the account that may act for them, and the guard against visits that overlap or share a session.
 * It counts in five-minute ticks, because a condition on one item can ask whether a key of a map is free, but
 * can't compare ranges; so two visits of different lengths can't overlap unnoticed. A session is marked as a whole besides, for whoever has a number of it.
 */
export const PatientRecord = z.object({
  ...Patient.shape,
  /** Absent for a person without a phone. */
  holder: z.optional(z.string()),
  /** What was corrected of them, the oldest first; absent where nothing was. */
  former: z.optional(z.array(Correction)),
  /** What `takenBy` names → booking code of the visit that has it. @until 0.3 visits of 0.1 have their ticks alone. */
  busy: z.record(z.string(), z.string()),
  /** Booking codes of the visits ahead. */
  visits: z.array(z.string()),
  /** What this person waits for a place of (`waitingIdOf`); absent where it is nothing. */
  waits: z.optional(z.array(z.string())),
});
export type PatientRecord = z.infer<typeof PatientRecord>;
