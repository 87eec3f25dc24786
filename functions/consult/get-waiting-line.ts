import { getWaitingLine as contract } from "../../shared/api/consult/get-waiting-line.ts";
import { requireParticipant } from "../../shared/consult/participant.ts";
import { placeInLine } from "../../shared/consult/waiting-line.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../shared/roster/session.ts";
import { route, type UseCase } from "../http/route.ts";
import { sessionsOfDayLive } from "../roster/sessions-of-day.ts";
import { visitOf } from "../store/appointment/visits.ts";
import { now } from "../time/now.ts";

const live = { visitOf, sessionsOfDay: sessionsOfDayLive, now };

/** How many are before the caller, and when their turn is expected. */
export const getWaitingLine =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { appointment, patient } = await deps.visitOf(appointmentId);
    requireParticipant(appointment, patient, caller);
    const { slot, state } = appointment;
    const { clinicId, date, practitionerId } = sessionIdParts(slot.sessionId);
    const sessions = await deps.sessionsOfDay(clinicId, date);
    const session = sessions.find(({ id }) => id === slot.sessionId);
    if (!session) throw new Refusal("appointment.unknown");
    const others = sessions.filter((one) => one !== session && one.practitionerId === practitionerId);
    return { number: slot.number, ...placeInLine(session, slot.number, deps.now(), others), state };
  };

export const getWaitingLineRoute = route(contract, getWaitingLine(live));
