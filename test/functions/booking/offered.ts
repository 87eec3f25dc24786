import { appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { callKey } from "../../../functions/store/table/keys.ts";
import { type Appointment, appointmentIdOf } from "../../../shared/booking/appointment.ts";
import { bookingReceipt } from "../../../shared/booking/receipt.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour } from "../../../shared/time/instant.ts";
import { appointment, patient, requestKey } from "./cikande.ts";

/** A visit of a session at its place 7, offered another time two hours before now, with its patient and the desk's entry. */
export const offeredIn = (
  session: Session,
  holder: string,
  now: number,
): { visit: Appointment; items: Record<string, unknown>[] } => {
  const person = patient({ holder });
  const at = now - 2 * hour;
  const visit = appointment({
    id: appointmentIdOf(person.id, "A3C4D6"),
    patientId: person.id,
    code: "A3C4D6",
    slot: slotAt(session, 7),
    offer: { at, until: at + hour, kind: "closed" },
  });
  return {
    visit,
    items: [
      appointmentToItem({ ...visit, receipt: bookingReceipt(visit, requestKey()) }),
      patientToItem(person),
      { ...callKey(session.clinicId, visit.id), slot: visit.slot, dueAt: at + hour, tried: 0, noted: 0, notes: [] },
    ],
  };
};
