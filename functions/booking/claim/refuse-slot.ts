import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import { anotherTimeHelps, type Claim } from "../../../shared/booking/claim/claim-conflict.ts";
import { otherTimes } from "../../../shared/booking/claim/other-times.ts";
import { Refusal, type RefusalCode } from "../../../shared/refusal/refusal.ts";
import { bookableWindow } from "../../../shared/schedule/bookable-window.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { districtOfSlot } from "../../store/district/districts.ts";
import { patientsAt } from "../../store/patient/patients.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { now } from "../../time/now.ts";

const live = { districtOfSlot, sessionsOf, patientsAt, now };

/** Refuses a slot; where another time helps, with the free slots of its clinic's day that this person could take. */
export const refuseSlot =
  (deps: typeof live) =>
  async (code: RefusalCode, claim: Pick<Claim, "slot" | "appointmentId" | "holder">): Promise<never> => {
    if (!anotherTimeHelps(code)) throw new Refusal(code);
    const { slot, appointmentId } = claim;
    const { clinicId, date } = sessionIdParts(slot.sessionId);
    const [district, sessions, [patient]] = await Promise.all([
      deps.districtOfSlot(slot),
      deps.sessionsOf(clinicId, date),
      deps.patientsAt([appointmentIdParts(appointmentId).patientId]),
    ]);
    const window = bookableWindow(district, deps.now());
    throw new Refusal(code, { days: [{ date, sessions: otherTimes(code, claim, { sessions, window, patient }) }] });
  };

/** Refuses a slot of the table. */
export const refuseSlotLive = refuseSlot(live);
