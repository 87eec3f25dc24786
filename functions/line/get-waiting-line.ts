import { getWaitingLine as contract } from "../../shared/api/line/get-waiting-line.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { namelessLine } from "../../shared/line/clinic-line.ts";
import { placeInLine } from "../../shared/line/place-in-line.ts";
import { requireLine } from "../../shared/line/require-line.ts";
import { route, type UseCase } from "../http/route.ts";
import { visitOf } from "../store/appointment/visits.ts";
import { now } from "../time/now.ts";
import { besideStore, sessionsBeside } from "./sessions-beside.ts";

const live = { visitOf, ...besideStore, now };

/** How many are before the caller, at whichever of the doctor's clinics, and when their turn is expected. */
export const getWaitingLine =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { appointment, patient } = await deps.visitOf(appointmentId);
    requireParticipant(appointment, patient, caller);
    const { slot, state } = appointment;
    const { session, others } = await sessionsBeside(deps, slot);
    requireLine(session, appointment);
    const { number, sessionId } = slot;
    const place = placeInLine(namelessLine(session), number, deps.now(), others.map(namelessLine));
    return { number, sessionId, ...place, state };
  };

export const getWaitingLineRoute = route(contract, getWaitingLine(live));
