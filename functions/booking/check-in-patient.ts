import { checkInPatient as contract } from "../../shared/api/check-in-patient.ts";
import type { Appointment, VisitStep } from "../../shared/booking/appointment.ts";
import { checkInPatient as checkIn } from "../../shared/booking/check-in-patient.ts";
import { requireOwnClinic } from "../../shared/people/own-clinic.ts";
import { sessionIdParts } from "../../shared/roster/session.ts";
import { progressVisitLive } from "../consult/progress-visit.ts";
import { route, type UseCase } from "../http/route.ts";
import { districtOfSlot } from "../store/district-of-slot.ts";
import { now } from "../time/now.ts";

const live = { progressVisit: progressVisitLive, districtOfSlot, now };

/** Puts a patient with a booking who came to the desk into the line; their video room closes with the change. */
export const checkInPatient =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const decide = async (appointment: Appointment): Promise<VisitStep | undefined> => {
      requireOwnClinic(caller, sessionIdParts(appointment.slot.sessionId).clinicId);
      const { zone } = await deps.districtOfSlot(appointment.slot);
      return checkIn(appointment, zone, deps.now());
    };
    const visit = await deps.progressVisit(appointmentId, ({ appointment }) => decide(appointment));
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const checkInPatientRoute = route(contract, checkInPatient(live));
