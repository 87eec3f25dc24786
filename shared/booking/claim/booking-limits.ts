import type { PatientRecord } from "../../people/patient-record.ts";
import type { Session } from "../../schedule/session.ts";

/**
 * A session as a claim met it. `held`: how many of its places the account has that asks for one more; absent where the
 * claim counts for no account.
 */
export type SessionMet = Session & { held?: number };

/** Whether an account has its whole share of a session. */
export const hasWholeShare = ({ held = 0 }: Pick<SessionMet, "held">, maxPerSession: number): boolean =>
  held >= maxPerSession;

/** Whether a patient has as many visits ahead as they may. */
export const hasAllVisits = ({ visits }: Pick<PatientRecord, "visits">, maxUpcoming: number): boolean =>
  visits.length >= maxUpcoming;
