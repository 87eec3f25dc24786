import { joinConsultation as contract } from "../../shared/api/consult/join-consultation.ts";
import { type Appointment, isUpcoming } from "../../shared/booking/appointment.ts";
import { joinConsultation as join } from "../../shared/consult/join-consultation.ts";
import { holdsRoom } from "../../shared/consult/visit-room.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { visitOf } from "../store/appointment/visits.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { now } from "../time/now.ts";
import { ifReachable } from "../video/if-reachable.ts";
import { roomToken } from "../video/room-token.ts";
import { rooms } from "../video/rooms.ts";

const live = { visitOf, appointmentOf, sessionOf, districtOfSlot, roomToken, rooms, now };
type Deps = typeof live;

/** Makes a visit's room. Whoever ended the visit meanwhile closed the room before it was made, so it is closed again. */
const makeRoom = async (deps: Deps, { id, slot }: Appointment): Promise<{ room: string; visit: Appointment }> => {
  const room = await deps.rooms.nameOf({ id, slot });
  await deps.rooms.make(room, id);
  const visit = await deps.appointmentOf(id);
  if (visit && holdsRoom(visit, slot)) return { room, visit };
  await ifReachable(deps.rooms.close(room));
  throw new Refusal(visit && !isUpcoming(visit) ? "appointment.final" : "appointment.changed");
};

/** A short-lived key to a visit's room, for its patient and its doctor. */
export const joinConsultation =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { appointment, patient } = await deps.visitOf(appointmentId);
    const session = await deps.sessionOf(appointment.slot.sessionId);
    if (!session) throw new Refusal("session.unknown");
    const { zone } = await deps.districtOfSlot(appointment.slot);
    const asked = { patient, session, zone, caller };
    join(appointment, asked, deps.now());
    const { room, visit } = await makeRoom(deps, appointment);
    const now = deps.now();
    const pass = join(visit, asked, now);
    const { url, token } = await deps.roomToken(room, pass, now);
    const { expiresAt, mayPublish } = pass;
    return { url, token, expiresAt, mayPublish, state: visit.state };
  };

export const joinConsultationRoute = route(contract, joinConsultation(live));
