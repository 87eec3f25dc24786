import type { PatientRecord } from "../../people/patient-record.ts";
import type { Slot } from "../../schedule/slot.ts";
import { takenBy } from "../../schedule/taken-by.ts";
import { hasWholeShare, type SessionMet } from "../claim/booking-limits.ts";

/** Whom a place is kept for, and its session; `undefined` what is not there or can't be read. */
type About = {
  session: SessionMet | undefined;
  patient: PatientRecord | undefined;
  maxPerSession: number | undefined;
};

/**
 * Whether somebody could still take a place that is kept for them: they have no visit at that time nor in that session, nor their account its
 * share of the session. That they have as many visits ahead as they may is no reason: one of them can be moved there. Of
 * whom nothing can be read it is left to time.
 */
export const canTakeKept = (
  slot: Slot,
  { session, patient, maxPerSession = Number.POSITIVE_INFINITY }: About,
): boolean =>
  takenBy(slot).every((part) => patient?.busy[part] === undefined) &&
  !(session && hasWholeShare(session, maxPerSession));
