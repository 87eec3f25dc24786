import { getWaitingLine as contract } from "../../shared/api/get-waiting-line.ts";
import { requireParticipant } from "../../shared/consult/participant.ts";
import { placeInLine } from "../../shared/consult/waiting-line.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { sessionOf } from "../store/session-of.ts";
import { visitOf } from "../store/visit-of.ts";
import { now } from "../time/now.ts";

const live = { visitOf, sessionOf, now };

/** How many are before the caller, and when their turn is expected. */
export const getWaitingLine =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { appointment, patient } = await deps.visitOf(appointmentId);
    requireParticipant(appointment, patient, caller);
    const { slot, state } = appointment;
    const session = await deps.sessionOf(slot.sessionId);
    if (!session) throw new Refusal("appointment.unknown");
    return { number: slot.number, ...placeInLine(session, slot.number, deps.now()), state };
  };

export const getWaitingLineRoute = route(contract, getWaitingLine(live));
