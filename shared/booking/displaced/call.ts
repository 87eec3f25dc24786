import * as z from "zod/mini";
import type { PatientRecord } from "../../people/patient-record.ts";
import type { LineState } from "../../schedule/session.ts";
import { Slot } from "../../schedule/slot.ts";
import { isToBeSeen } from "../../schedule/standing.ts";
import { hour, Instant } from "../../time/instant.ts";
import type { Offer } from "../appointment.ts";

/** A call that the desk noted, by the request that noted it, and what it answered. */
const CallNote = z.object({
  requestId: z.string(),
  fingerprint: z.string(),
  at: Instant,
  tried: z.int(),
  dueAt: Instant,
});

/**
 * A visit of a closed session that the desk is to call about, as it is kept: from when on, how often nobody was reached, and
 * the last calls. How the visit stands now is the visit's to say.
 */
export const CallEntry = z.object({
  /** The id of a visit; of its shape nothing is asked, as of a session's claims. */
  id: z.string(),
  slot: Slot,
  dueAt: Instant,
  tried: z.int(),
  /** How many calls were noted: who notes one says how many they had seen. */
  noted: z.int(),
  notes: z.array(CallNote),
  /** There where its patient was not served; absent: their session was closed. */
  reason: z.optional(z.literal("unserved")),
});
export type CallEntry = z.infer<typeof CallEntry>;

/** Whoever comes so soon is called at once, and not left to choose first. */
const soon = 3 * hour;

/**
 * From when on the desk is to call about a place of a session that was closed: once its patient had time to choose, or at
 * once where it is theirs soon, or where they wait already, be it to be called in again. `undefined` where nobody is to be
 * called: who is with the doctor, or is done, knows.
 */
export const callDueAt = (
  { start }: Pick<Slot, "start">,
  standing: LineState | undefined,
  { at, until }: Pick<Offer, "at" | "until">,
): Instant | undefined => {
  if (standing) return isToBeSeen(standing) ? at : undefined;
  return start - at < soon ? at : until;
};

/**
 * From when on a visit is to be called about, all in all: a wish to be called, or that there is no phone to choose on, makes
 * it sooner, unless the desk has called since.
 */
export const dueAtOf = (
  { dueAt, notes }: Pick<CallEntry, "dueAt" | "notes">,
  offer: Offer | undefined,
  { holder }: Pick<PatientRecord, "holder">,
): Instant => {
  const asked = offer?.asked ?? Number.POSITIVE_INFINITY;
  const last = notes.at(-1);
  if (last) return last.at < asked ? Math.min(asked, dueAt) : dueAt;
  const withoutPhone = holder === undefined && offer ? offer.at : Number.POSITIVE_INFINITY;
  return Math.min(dueAt, asked, withoutPhone);
};
