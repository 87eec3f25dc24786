import type { ClaimConflict, ClaimFacts } from "../../../shared/booking/claim-conflict.ts";
import type { WalkIn } from "../../../shared/booking/register-walk-in.ts";
import { ticksOf } from "../../../shared/schedule/ticks.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { enterKnownVisit, putPatient } from "../patient/patient-pieces.ts";
import { claimAndArrive } from "../session/session-pieces.ts";
import { transact } from "../table/transact.ts";
import { putAppointment } from "./appointment-pieces.ts";

/** Saves a walk-in: the claim with its place in the line, the appointment and its patient, new or known, in one write. */
export const saveWalkIn = (
  { appointment, patient, isKnown }: WalkIn,
  now: Instant,
): Promise<ClaimConflict | undefined> => {
  const { slot, code } = appointment;
  const busy = Object.fromEntries(ticksOf(slot).map((tick) => [tick, code]));
  return transact<Partial<ClaimFacts>>({
    session: claimAndArrive({ ...appointment, now }, appointment.state),
    appointment: putAppointment(appointment),
    patient: isKnown ? enterKnownVisit(patient.id, { slot, code }) : putPatient({ ...patient, busy, visits: [code] }),
  });
};
