import { getWaitingLine as contract } from "../../shared/api/line/get-waiting-line.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { namelessLine } from "../../shared/line/clinic-line.ts";
import { placeInLine } from "../../shared/line/place-in-line.ts";
import { requireLine } from "../../shared/line/require-line.ts";
import { clinicsWith, districtOf } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../shared/schedule/session.ts";
import { route, type UseCase } from "../http/route.ts";
import { sessionsOfPractitionerLive } from "../schedule/sessions-of-practitioner.ts";
import { visitOf } from "../store/appointment/visits.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { now } from "../time/now.ts";

const live = { visitOf, directoryOf, sessionsOfPractitioner: sessionsOfPractitionerLive, now };

/** How many are before the caller, at whichever of the doctor's clinics, and when their turn is expected. */
export const getWaitingLine =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { appointment, patient } = await deps.visitOf(appointmentId);
    requireParticipant(appointment, patient, caller);
    const { slot, state } = appointment;
    const { clinicId, date, practitionerId } = sessionIdParts(slot.sessionId);
    const directory = await deps.directoryOf(districtOf(clinicId));
    const clinicIds = directory ? clinicsWith(practitionerId, clinicId, directory.clinics) : [];
    const sessions = await deps.sessionsOfPractitioner(practitionerId, clinicIds, date);
    const session = sessions.find(({ id }) => id === slot.sessionId);
    if (!session) throw new Refusal("session.unknown");
    requireLine(session, appointment);
    const others = sessions.filter((one) => one !== session).map(namelessLine);
    const { number, sessionId } = slot;
    return { number, sessionId, ...placeInLine(namelessLine(session), number, deps.now(), others), state };
  };

export const getWaitingLineRoute = route(contract, getWaitingLine(live));
