import { type AppointmentId, appointmentIdParts } from "../../shared/booking/appointment.ts";
import { anotherTimeHelps, overlaps } from "../../shared/booking/claim-conflict.ts";
import type { PatientRecord } from "../../shared/people/patient-record.ts";
import { Refusal, type RefusalCode } from "../../shared/refusal/refusal.ts";
import { bookableWindow } from "../../shared/roster/bookable-window.ts";
import type { OpenSession } from "../../shared/roster/open-session.ts";
import { openSessions } from "../../shared/roster/open-sessions.ts";
import { sessionIdParts } from "../../shared/roster/session.ts";
import { type Slot, slotAt } from "../../shared/roster/slot.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { patientsAt } from "../store/patient/patients.ts";
import { sessionsOf } from "../store/session/sessions.ts";
import { now } from "../time/now.ts";

const live = { districtOfSlot, sessionsOf, patientsAt, now };

/** A slot that a visit of a patient of `holder` could not get. */
type Wanted = { slot: Slot; appointmentId: AppointmentId; holder: string };

/** A session without the places at times when the person has another visit. */
const besides =
  (patient: PatientRecord, appointmentId: AppointmentId) =>
  (session: OpenSession): OpenSession => ({
    ...session,
    free: session.free.filter((number) => !overlaps(patient, { slot: slotAt(session, number), appointmentId })),
  });

/** Refuses a slot; where another time helps, with the free slots of its clinic's day that this person could take. */
export const refuseSlot =
  (deps: typeof live) =>
  async (code: RefusalCode, { slot, appointmentId, holder }: Wanted): Promise<never> => {
    if (!anotherTimeHelps(code)) throw new Refusal(code);
    const { clinicId, date } = sessionIdParts(slot.sessionId);
    const [district, sessions, [patient]] = await Promise.all([
      deps.districtOfSlot(slot),
      deps.sessionsOf(clinicId, date),
      deps.patientsAt([appointmentIdParts(appointmentId).patientId]),
    ]);
    const open = openSessions(sessions, bookableWindow(district, deps.now()));
    const left = code === "booking.session-limit" ? open.filter(({ id }) => id !== slot.sessionId) : open;
    // Another's calendar is nothing to be told, not even by what is left out.
    const isOwn = patient !== undefined && patient.holder === holder;
    throw new Refusal(code, { days: [{ date, sessions: isOwn ? left.map(besides(patient, appointmentId)) : left }] });
  };

/** Refuses a slot of the table. */
export const refuseSlotLive = refuseSlot(live);
