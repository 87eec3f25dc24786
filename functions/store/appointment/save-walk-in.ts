import type { WalkIn } from "../../../shared/booking/arrival/register-walk-in.ts";
import type { ClaimConflict, ClaimFacts } from "../../../shared/booking/claim/claim-conflict.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { enterNewcomer } from "../newcomer/enter-newcomer.ts";
import { enterVisit, putPatient } from "../patient/patient-pieces.ts";
import { claimAndArrive } from "../session/session-pieces.ts";
import { transact } from "../table/transact.ts";
import { putAppointment } from "./appointment-pieces.ts";
import { keepReceipt } from "./receipt-item.ts";

/**
 * Saves a walk-in: the claim with its place in the line, the appointment and its patient, new or known, in one write. The
 * receipt is an item of its own: the appointment's name says who it is for, and another body of the request may say another.
 */
export const saveWalkIn = (
  { appointment, patient, isKnown, besides }: WalkIn,
  key: RequestKey,
  now: Instant,
): Promise<ClaimConflict | undefined> => {
  const { id, slot, state, code } = appointment;
  const busy = Object.fromEntries(takenBy(slot).map((part) => [part, code]));
  return transact<Partial<ClaimFacts>>({
    receipt: keepReceipt({ id, slot, state }, key, now),
    session: claimAndArrive({ ...appointment, now }, state),
    appointment: putAppointment(appointment),
    ...(isKnown ? {} : { newcomer: enterNewcomer(patient, appointment, besides) }),
    patient: isKnown ? enterVisit(patient.id, { slot, code }) : putPatient({ ...patient, busy, visits: [code] }),
  });
};
