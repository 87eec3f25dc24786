import { checkInPatient } from "../../../functions/booking/arrival/check-in-patient.ts";
import { admitPatient } from "../../../functions/consult/admit-patient.ts";
import { closeLine } from "../../../functions/consult/close-line.ts";
import { endConsultation } from "../../../functions/consult/end-consultation.ts";
import { followRoom } from "../../../functions/consult/follow-room.ts";
import { joinConsultation } from "../../../functions/consult/join-consultation.ts";
import { pauseConsultation } from "../../../functions/consult/pause-consultation.ts";
import { skipPatient } from "../../../functions/consult/skip-patient.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { saveProgress } from "../../../functions/store/appointment/save-progress.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { enterCallBack } from "../../../functions/store/call/calls.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { enterUndecided } from "../../../functions/store/undecided/undecided-sessions.ts";
import { progressVisit as progress } from "../../../functions/visit/progress-visit.ts";
import { checkInPatient as checkInPatientContract } from "../../../shared/api/booking/check-in-patient.ts";
import { admitPatient as admitPatientContract } from "../../../shared/api/consult/admit-patient.ts";
import { endConsultation as endConsultationContract } from "../../../shared/api/consult/end-consultation.ts";
import { joinConsultation as joinConsultationContract } from "../../../shared/api/consult/join-consultation.ts";
import { pauseConsultation as pauseConsultationContract } from "../../../shared/api/consult/pause-consultation.ts";
import { skipPatient as skipPatientContract } from "../../../shared/api/consult/skip-patient.ts";
import type { Request } from "../../../shared/api/contract.ts";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import type { ConsultationSeen } from "../../../shared/consult/consultation-seen.ts";
import type { LineSeen } from "../../../shared/consult/line-seen.ts";
import type { Identity } from "../../../shared/consult/presence.ts";
import type { RoomEvent } from "../../../shared/consult/room-event.ts";
import { roomOpensAt } from "../../../shared/consult/visit-room.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { bookingOf, morning, requestKey, now as sevenOClock, siti } from "../booking/cikande.ts";
import { book, clock, seated } from "../booking/use-cases.ts";
import { asListed } from "../http/as-listed.ts";
import { modelRooms } from "./model-rooms.ts";

/** The doctor of the sessions, and the desk of their clinic. */
export const rahmawati = {
  role: "doctor",
  accountId: "rahma",
  clinicIds: ["3604-cikande"],
  practitionerId: "rahmawati-cikande",
} as const;
export const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;

/** The video server of the use cases below. */
export const rooms = modelRooms();

const now = () => clock.now;
// What is counted has a test of its own; the others are better read without its lines.
const progressVisit = progress({ visitOf, appointmentOf, saveProgress, countAdmission: () => {} });
const deps = { progressVisit, rooms, now };
const admitIt = asListed(admitPatientContract, admitPatient(deps));
const endIt = asListed(endConsultationContract, endConsultation(deps));
const pauseIt = asListed(pauseConsultationContract, pauseConsultation(deps));
const skipIt = asListed(skipPatientContract, skipPatient(deps));
const checkInIt = asListed(checkInPatientContract, checkInPatient({ progressVisit, sessionOf, districtOfSlot, now }));

type Asked<Caller> = (appointmentId: string, caller?: Caller) => Promise<{ id: string; slot: Slot; state: VisitState }>;
type Doctor = ActorOf<"doctor">;
export const admit: Asked<Doctor> = (appointmentId, caller = rahmawati) =>
  admitIt({ appointmentId }, caller, requestKey());
export const end: Asked<Doctor> = (appointmentId, caller = rahmawati) => endIt({ appointmentId }, caller, requestKey());
/** Ends or sends back the consultation that the doctor saw. */
export const endSeen = (seen: ConsultationSeen) => endIt(seen, rahmawati, requestKey());
export const pauseSeen = (seen: ConsultationSeen) => pauseIt(seen, rahmawati, requestKey());
export const pause: Asked<Doctor> = (appointmentId, caller = rahmawati) =>
  pauseIt({ appointmentId }, caller, requestKey());
export const checkIn: Asked<ActorOf<"registrar">> = async (appointmentId, caller = desk) =>
  checkInAt((await visitOf(appointmentId)).appointment, caller);
/** Notes somebody as here whom the desk saw at a slot. */
export const checkInAt = (
  { id, slot: from, steps, notedAt }: Pick<Appointment, "id" | "slot"> & { steps?: number; notedAt?: number },
  caller: ActorOf<"registrar"> = desk,
) => checkInIt({ appointmentId: id, from, steps, notedAt }, caller, requestKey());
/** Takes back that somebody is here whom the desk saw so. */
export const takeBackCheckIn = ({ id, slot: from, steps }: Pick<Appointment, "id" | "slot"> & { steps?: number }) =>
  checkInIt({ appointmentId: id, from, steps, mistaken: true }, desk, requestKey());
/** Calls in whom the doctor saw in the line. */
export const admitSeen = (seen: LineSeen) => admitIt(seen, rahmawati, requestKey());
/** Says what a screen shows of somebody who was called. */
export const skipSeen = (said: Request<typeof skipPatientContract>) => skipIt(said, rahmawati, requestKey());
/** Says for the how many'th time that a patient was called and is not there, or that they are after all. */
export const skip = async (
  appointmentId: string,
  times = 1,
  { back, caller = rahmawati }: { back?: true; caller?: ActorOf<"patient" | "doctor" | "registrar"> } = {},
) => {
  const { slot: from } = (await visitOf(appointmentId)).appointment;
  return skipIt({ appointmentId, from, times, ...(back && { back }) }, caller, requestKey());
};
export const close = closeLine({ sessionOf, districtOfSlot, progressVisit, enterCallBack, enterUndecided, rooms, now });
export const follow = followRoom(deps);

const roomToken = async (room: string) => ({ url: "wss://video.example", token: room });
const joinIt = asListed(
  joinConsultationContract,
  joinConsultation({ visitOf, appointmentOf, sessionOf, districtOfSlot, roomToken, rooms, now }),
);

/** Joins as one of the two; the token is the name of the room it opens. */
export const join = (appointmentId: string, identity: Identity) =>
  joinIt({ appointmentId }, identity === "doctor" ? rahmawati : siti, requestKey());

/** Joins and enters the room; whether the video server reports it is another matter. */
export const enter = async (appointmentId: string, identity: Identity): Promise<string> => {
  const { token, mayPublish } = await join(appointmentId, identity);
  rooms.enter(token, identity, mayPublish);
  return token;
};

/** A visit that is booked at `slot`. */
export const bookedAt = async (slot: Slot): Promise<Appointment> =>
  book(bookingOf(await seated(), slot), siti, requestKey());

/** Where a visit stands. */
export const stateOf = async (id: string): Promise<VisitState> => (await visitOf(id)).appointment.state;

/** What LiveKit reports of a visit's room as it is now. */
export const reportOf = async (
  id: string,
  kind: "joined" | "left" | "finished",
  identity: Identity = "patient",
  at: Instant = clock.now,
): Promise<RoomEvent> => {
  const about = { appointmentId: id, room: await rooms.nameOf((await visitOf(id)).appointment), at };
  return kind === "finished" ? { ...about, kind } : { ...about, kind, identity };
};

/** A place an hour from the start of the clock. */
export const slot = slotAt(morning(), 2);

/** A visit that was booked an hour ahead. */
export const booked = (number = 2): Promise<Appointment> => {
  const at = clock.now;
  clock.now = sevenOClock;
  return bookedAt(slotAt(morning(), number)).finally(() => {
    clock.now = at;
  });
};

/** The same, its patient at the clinic, as the desk noted. */
export const atClinic = async (number = 2): Promise<string> => {
  const visit = await booked(number);
  await checkInAt(visit);
  return visit.id;
};

/** The same, its patient in the waiting room, as the video server reported. */
export const arrived = async (number = 2): Promise<string> => {
  const { id } = await booked(number);
  clock.now = Math.max(clock.now, roomOpensAt(slotAt(morning(), number)));
  await enter(id, "patient");
  await follow(await reportOf(id, "joined"));
  return id;
};

/** The same, with the doctor in the room and both met. */
export const together = async (number = 2): Promise<string> => {
  const id = await arrived(number);
  await admit(id);
  await enter(id, "doctor");
  await admit(id);
  return id;
};

/** The session of the morning as it is now. */
export const sessionNow = () => sessionOf(morning().id);
