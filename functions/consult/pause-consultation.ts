import { pauseConsultation as contract } from "../../shared/api/consult/pause-consultation.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { pauseConsultation as pause } from "../../shared/consult/pause-consultation.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";
import { rooms } from "../video/rooms.ts";
import { progressVisitLive } from "../visit/progress-visit.ts";
import { bringRoom } from "./bring-room.ts";

const live = { progressVisit: progressVisitLive, rooms, now };

/** Sends the patient back to the line for a moment; they stay in their room and are neither heard nor seen. */
export const pauseConsultation =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, admittedAt }, caller) => {
    const visit = await deps.progressVisit(appointmentId, ({ appointment, patient }) => {
      requireParticipant(appointment, patient, caller);
      return pause(appointment, admittedAt, deps.now());
    });
    await bringRoom(deps.rooms, visit);
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const pauseConsultationRoute = route(contract, pauseConsultation(live));
