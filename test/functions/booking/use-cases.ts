import { registerWalkIn } from "../../../functions/booking/arrival/register-walk-in.ts";
import { bookAppointment } from "../../../functions/booking/claim/book-appointment.ts";
import { cancelAppointment } from "../../../functions/booking/claim/cancel-appointment.ts";
import { refuseSlot } from "../../../functions/booking/claim/refuse-slot.ts";
import { rescheduleAppointment } from "../../../functions/booking/claim/reschedule-appointment.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { changeReceipt } from "../../../functions/store/appointment/receipt-item.ts";
import { saveBooking } from "../../../functions/store/appointment/save-booking.ts";
import { saveCancellation } from "../../../functions/store/appointment/save-cancellation.ts";
import { saveReschedule } from "../../../functions/store/appointment/save-reschedule.ts";
import { saveWalkIn } from "../../../functions/store/appointment/save-walk-in.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { holderOf, patientsAt } from "../../../functions/store/patient/patients.ts";
import { registeredAt } from "../../../functions/store/register/registers.ts";
import { sessionOf, sessionsOf } from "../../../functions/store/session/sessions.ts";
import { bookAppointment as bookAppointmentContract } from "../../../shared/api/booking/book-appointment.ts";
import { cancelAppointment as cancelAppointmentContract } from "../../../shared/api/booking/cancel-appointment.ts";
import { registerWalkIn as registerWalkInContract } from "../../../shared/api/booking/register-walk-in.ts";
import { rescheduleAppointment as rescheduleAppointmentContract } from "../../../shared/api/booking/reschedule-appointment.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { asListed } from "../http/as-listed.ts";
import { putPatient } from "../store/use-table.ts";
import { patient, now as sevenOClock } from "./cikande.ts";

/** The clock of the use cases below: Monday 07.00 WIB, until a test moves it. */
export const clock = { now: sevenOClock };

const now = () => clock.now;
const refuse = refuseSlot({ districtOfSlot, sessionsOf, patientsAt, now });

export const book = asListed(
  bookAppointmentContract,
  bookAppointment({ districtOfSlot, appointmentOf, saveBooking, refuseSlot: refuse, now }),
);
export const reschedule = asListed(
  rescheduleAppointmentContract,
  rescheduleAppointment({ districtOfSlot, changeReceipt, saveReschedule, visitOf, refuseSlot: refuse, now }),
);
export const cancel = asListed(cancelAppointmentContract, cancelAppointment({ holderOf, saveCancellation, now }));
export const walkIn = asListed(
  registerWalkInContract,
  registerWalkIn({ appointmentOf, changeReceipt, sessionOf, saveWalkIn, districtOfSlot, registeredAt, now }),
);

/** The code a request is refused with, `accepted` where it is not, and the fault itself where it is a bug. */
export const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "accepted",
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

/** A new patient, saved. */
export const seated = async (changes: Partial<PatientRecord> = {}): Promise<PatientRecord> => {
  const person = patient(changes);
  await putPatient(person);
  return person;
};

/** The code a request is refused with, and what goes with it. */
export const refused = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "accepted",
    (error: unknown) => (error instanceof Refusal ? [error.code, error.details] : String(error)),
  );
