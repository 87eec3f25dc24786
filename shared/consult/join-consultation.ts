import { type Appointment, isUpcoming } from "../booking/appointment.ts";
import { lineRefusal } from "../booking/arrival/line-refusal.ts";
import { isOffered, isToChoose } from "../booking/displaced/offer.ts";
import { requireParticipant } from "../booking/participant.ts";
import type { ActorOf } from "../identity/actor.ts";
import type { PatientRecord } from "../people/patient-record.ts";
import { Refusal } from "../refusal/refusal.ts";
import { isVisitDisplaced } from "../schedule/displaced.ts";
import type { Session } from "../schedule/session.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import type { Identity } from "./presence.ts";
import { roomOpensAt } from "./visit-room.ts";

/** What a token may say: who comes in, until when, and whether they may be heard and seen. */
export type RoomPass = { identity: Identity; mayPublish: boolean; expiresAt: Instant };

/** What decides about a pass, beside the visit itself. */
type Asked = {
  patient: PatientRecord;
  session: Session;
  zone: Zone;
  caller: ActorOf<"patient" | "doctor">;
};

/** Whether the session of a visit has no time for it, be it that nobody got round to saying so yet. */
const isClosedTo = (visit: Appointment, session: Session): boolean =>
  isOffered(visit) || (isToChoose(visit) && isVisitDisplaced(session, visit));

const tokenLife = 10 * minute;

/**
 * Lets a participant of a visit into its room, from shortly before its slot until the visit is over; nobody publishes
 * before admission. Where its session has no time for a visit there is no room, and the patient is told to choose another.
 * @throws Refusal `patient.foreign`, `consult.in-person`, `appointment.final`, `consult.no-practice`, `session.closed`,
 * `consult.too-early`, `consult.over`
 */
export const joinConsultation = (
  appointment: Appointment,
  { patient, session, zone, caller }: Asked,
  now: Instant,
): RoomPass => {
  requireParticipant(appointment, patient, caller);
  const { mode, slot, state } = appointment;
  if (mode === "in-person" || session.comeTo) throw new Refusal("consult.in-person");
  if (!isUpcoming(appointment)) throw new Refusal("appointment.final");
  const refusal = isClosedTo(appointment, session)
    ? "session.closed"
    : lineRefusal(appointment, { session, zone }, now);
  if (refusal === "session.closed" && caller.role === "patient") throw new Refusal("consult.no-practice");
  if (refusal) throw new Refusal(refusal);
  const opensAt = roomOpensAt(slot);
  if (now < opensAt) throw new Refusal("consult.too-early", { opensAt });
  return { identity: caller.role, mayPublish: state.status === "in-consultation", expiresAt: now + tokenLife };
};
