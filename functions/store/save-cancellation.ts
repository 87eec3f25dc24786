import { type AppointmentChange, appointmentIdParts } from "../../shared/booking/appointment.ts";
import type { ClaimConflict } from "../../shared/booking/claim-conflict.ts";
import type { RequestKey } from "../../shared/booking/receipt.ts";
import { changeAppointment } from "./appointment-pieces.ts";
import { enterPast } from "./past-visit-item.ts";
import { leaveVisit } from "./patient-pieces.ts";
import { releaseSlot } from "./session-pieces.ts";
import { transact } from "./transact.ts";

type Cancellation = { change: AppointmentChange; holder: string | undefined; key: RequestKey };

/** Saves a cancellation and frees its slot in one write; with a `holder`, only for a patient of theirs. */
export const saveCancellation = ({ change, holder, key }: Cancellation): Promise<ClaimConflict | undefined> => {
  const { id, slot } = change;
  const { patientId, code } = appointmentIdParts(id);
  return transact({
    appointment: changeAppointment(change, { slot, status: ["booked", "waiting"] }, key),
    patient: leaveVisit(patientId, { slot, code, holder }),
    session: releaseSlot(slot, id),
    past: enterPast({ id, start: slot.start }),
  });
};
