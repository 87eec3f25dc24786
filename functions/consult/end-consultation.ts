import { endConsultation as contract } from "../../shared/api/end-consultation.ts";
import { endConsultation as end } from "../../shared/consult/end-consultation.ts";
import { requireParticipant } from "../../shared/consult/participant.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";
import { closeRoom } from "../video/room-service.ts";
import { progressVisit } from "./progress-visit.ts";

const live = { progressVisit, closeRoom, now };

/** Ends the consultation and closes its room: no publishing after the visit. */
export const endConsultation =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { id, slot, state, mode } = await deps.progressVisit(appointmentId, ({ appointment, patient }) => {
      requireParticipant(appointment, patient, caller);
      return end(appointment, deps.now());
    });
    if (mode === "video") await deps.closeRoom(id);
    return { id, slot, state };
  };

export const endConsultationRoute = route(contract, endConsultation(live));
