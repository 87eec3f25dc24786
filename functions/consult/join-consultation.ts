import { joinConsultation as contract } from "../../shared/api/join-consultation.ts";
import { joinConsultation as join } from "../../shared/consult/join-consultation.ts";
import { route, type UseCase } from "../http/route.ts";
import { visitOf } from "../store/visit-of.ts";
import { now } from "../time/now.ts";
import { roomToken } from "../video/room-token.ts";

const live = { visitOf, roomToken, now };

/** A short-lived key to a visit's room, for its patient and its doctor. */
export const joinConsultation =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { appointment, patient } = await deps.visitOf(appointmentId);
    const now = deps.now();
    const pass = join(appointment, patient, caller, now);
    const { url, token } = await deps.roomToken(appointmentId, pass, now);
    const { expiresAt, mayPublish, closesAt } = pass;
    return { url, token, expiresAt, mayPublish, closesAt, state: appointment.state };
  };

export const joinConsultationRoute = route(contract, joinConsultation(live));
