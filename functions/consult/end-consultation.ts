import { endConsultation as contract } from "../../shared/api/consult/end-consultation.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { endConsultation as end } from "../../shared/consult/end-consultation.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";
import { ifReachable } from "../video/if-reachable.ts";
import { rooms } from "../video/rooms.ts";
import { progressVisitLive } from "../visit/progress-visit.ts";
import { presenceIn } from "./presence-in.ts";

const live = { progressVisit: progressVisitLive, rooms, now };

/** Ends the consultation and closes its room; who was admitted but never met goes back to the line instead. */
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
    const { id, slot, state, mode } = visit;
    // While the video server can't be reached, `close-room` goes on trying: the stream first, then the clock.
    if (mode === "video" && state.status === "completed")
      await ifReachable(deps.rooms.nameOf(visit).then(deps.rooms.close));
    return { id, slot, state };
  };

export const endConsultationRoute = route(contract, endConsultation(live));
