import { admitPatient as contract } from "../../shared/api/consult/admit-patient.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { admitPatient as admit } from "../../shared/consult/admit-patient.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";
import { rooms } from "../video/rooms.ts";
import { progressVisitLive } from "../visit/progress-visit.ts";
import { bringRoom } from "./bring-room.ts";
import { presenceIn } from "./presence-in.ts";

const live = { progressVisit: progressVisitLive, rooms, now };

/**
 * Lets the patient who is here be heard and seen; a walk-in is in the doctor's own room. Asked again it lets them be
 * heard again and notes that both have met: neither depends on what the video server reported, or failed to.
 */
export const admitPatient =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, steps }, caller) => {
    const visit = await deps.progressVisit(appointmentId, async ({ appointment, patient }) => {
      requireParticipant(appointment, patient, caller);
      const presence = appointment.mode === "video" ? await presenceIn(deps.rooms, appointment) : undefined;
      return admit(appointment, { presence, steps }, deps.now());
    });
    await bringRoom(deps.rooms, visit);
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const admitPatientRoute = route(contract, admitPatient(live));
