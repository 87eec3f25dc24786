import { checkInPatient as contract } from "../../shared/api/booking/check-in-patient.ts";
import type { Appointment, VisitStep } from "../../shared/booking/appointment.ts";
import { checkInPatient as checkIn } from "../../shared/booking/check-in-patient.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { isSameSlot } from "../../shared/schedule/slot.ts";
import { progressVisitLive } from "../consult/progress-visit.ts";
import { route, type UseCase } from "../http/route.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { now } from "../time/now.ts";

const live = { progressVisit: progressVisitLive, sessionOf, districtOfSlot, now };

/** Puts a patient with a booking who came to the desk into the line; their video room closes with the change. */
export const checkInPatient =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, from }) => {
    const decide = async (appointment: Appointment): Promise<VisitStep | undefined> => {
      if (!isSameSlot(appointment.slot, from)) throw new Refusal("appointment.changed");
      const session = await deps.sessionOf(from.sessionId);
      if (!session) throw new Refusal("session.unknown");
      const { zone } = await deps.districtOfSlot(from);
      return checkIn(appointment, { session, zone }, deps.now());
    };
    const visit = await deps.progressVisit(appointmentId, ({ appointment }) => decide(appointment));
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const checkInPatientRoute = route(contract, checkInPatient(live));
