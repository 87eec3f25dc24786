import { AppointmentId, appointmentIdParts } from "../../../shared/booking/appointment.ts";
import { isBookedAgain } from "../../../shared/booking/displaced/booked-again.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { endCallBack } from "../../store/appointment/save-offer.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { callsOfPatient, dropCallBack } from "../../store/call/calls.ts";

const live = { callsOfPatient, visitsAt, endCallBack, dropCallBack };

/**
 * Has a clinic's desk call nobody any more about a visit that was not served, once they have made `id` for the same: its ticket
 * promises it no more, then its entry goes.
 */
const dropBookedAgain =
  (deps: typeof live) =>
  async (clinicId: ClinicId, id: string): Promise<void> => {
    if (!AppointmentId.safeParse(id).success) return;
    const calls = await deps.callsOfPatient(clinicId, appointmentIdParts(id).patientId);
    const backs = calls.filter((call) => call.reason === "unserved" && AppointmentId.safeParse(call.id).success);
    if (backs.length === 0) return;
    const { appointments } = await deps.visitsAt([id, ...backs.map((call) => call.id)], { ConsistentRead: true });
    const made = appointments.find((visit) => visit.id === id);
    for (const call of backs) {
      const unserved = appointments.find((visit) => visit.id === call.id);
      if (!made || !unserved || !isBookedAgain(unserved, made)) continue;
      await deps.endCallBack(call);
      await deps.dropCallBack(call);
    }
  };

export const dropBookedAgainLive = dropBookedAgain(live);
