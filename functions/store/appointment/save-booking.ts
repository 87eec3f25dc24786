import type { ClaimConflict, ClaimFacts } from "../../../shared/booking/claim/claim-conflict.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { enterVisit } from "../patient/patient-pieces.ts";
import { claimSlot } from "../session/session-pieces.ts";
import type { Share } from "../session/share.ts";
import { transact } from "../table/transact.ts";
import { putAppointment } from "./appointment-pieces.ts";
import { appointmentOf } from "./appointments.ts";

/** Whose booking it is, and what they may have of a session and their patient ahead. */
export type BookingGuard = Share & { holder: string; maxUpcoming: number; requestId: string; now: Instant };

/** Saves a booking: the slot's claim, the appointment and the patient's calendar in one write, or none of them. */
export const saveBooking = async (
  appointment: AppointmentRecord,
  { holder, maxUpcoming, maxPerSession, requestId, now }: BookingGuard,
): Promise<ClaimConflict | undefined> => {
  const { id, slot, service, code, patientId } = appointment;
  const conflict = await transact<Partial<ClaimFacts>>(
    {
      session: claimSlot({ id, slot, service, now }, { holder, maxPerSession }),
      appointment: putAppointment(appointment),
      patient: enterVisit(patientId, { slot, code, holder, maxUpcoming }),
    },
    requestId,
  );
  const keyCameBefore = conflict && Object.keys(conflict).length === 0;
  return keyCameBefore ? { appointment: await appointmentOf(id) } : conflict;
};
