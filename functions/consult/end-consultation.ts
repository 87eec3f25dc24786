import { endConsultation as contract } from "../../shared/api/consult/end-consultation.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { endConsultation as end } from "../../shared/consult/end-consultation.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";
import { rooms } from "../video/rooms.ts";
import { progressVisitLive } from "../visit/progress-visit.ts";
import { bringRoom } from "./bring-room.ts";
import { presenceIn } from "./presence-in.ts";

const live = { progressVisit: progressVisitLive, rooms, now };

/** Ends the consultation and with it its room; who was admitted but never met goes back to the line instead. */
export const endConsultation =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, admittedAt }, caller) => {
    const visit = await deps.progressVisit(appointmentId, async ({ appointment, patient }) => {
      requireParticipant(appointment, patient, caller);
      const { mode, state } = appointment;
      const isOpen = mode === "video" && state.status === "in-consultation" && state.metAt === undefined;
      const presence = isOpen ? await presenceIn(deps.rooms, appointment) : undefined;
      return end(appointment, { presence, admittedAt }, deps.now());
    });
    await bringRoom(deps.rooms, visit);
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const endConsultationRoute = route(contract, endConsultation(live));
