import { checkInPatient as contract } from "../../shared/api/booking/check-in-patient.ts";
import { checkInPatient as checkIn } from "../../shared/booking/check-in-patient.ts";
import { route, type UseCase } from "../http/route.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { now } from "../time/now.ts";
import { progressVisitLive } from "../visit/progress-visit.ts";

const live = { progressVisit: progressVisitLive, sessionOf, districtOfSlot, now };

/** Puts a patient with a booking who came to the desk into the line; their video room closes with the change. */
export const checkInPatient =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, from, steps }) => {
    const visit = await deps.progressVisit(appointmentId, async ({ appointment }) => {
      const [session, { zone }] = await Promise.all([deps.sessionOf(from.sessionId), deps.districtOfSlot(from)]);
      return checkIn(appointment, { from, steps, session, zone }, deps.now());
    });
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const checkInPatientRoute = route(contract, checkInPatient(live));
