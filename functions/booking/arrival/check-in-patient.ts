import { checkInPatient as contract } from "../../../shared/api/booking/check-in-patient.ts";
import { checkInPatient as checkIn } from "../../../shared/booking/arrival/check-in-patient.ts";
import { takeBackCheckIn } from "../../../shared/booking/arrival/take-back-check-in.ts";
import { route, type UseCase } from "../../http/route.ts";
import { districtOfSlot } from "../../store/district/districts.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { now } from "../../time/now.ts";
import { progressVisitLive } from "../../visit/progress-visit.ts";

const live = { progressVisit: progressVisitLive, sessionOf, districtOfSlot, now };

/**
 * Puts a patient with a booking who came to the desk into the line; their video room closes with the change. Where that was a
 * mistake it takes them out again, to be met as they booked.
 */
export const checkInPatient =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, from, steps, mistaken, notedAt }) => {
    const visit = await deps.progressVisit(appointmentId, async ({ appointment, patient }) => {
      if (mistaken) return takeBackCheckIn(appointment, { from, steps, hasPhone: patient.holder !== undefined });
      const [session, { zone }] = await Promise.all([deps.sessionOf(from.sessionId), deps.districtOfSlot(from)]);
      return checkIn(appointment, { from, steps, notedAt, session, zone }, deps.now());
    });
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const checkInPatientRoute = route(contract, checkInPatient(live));
