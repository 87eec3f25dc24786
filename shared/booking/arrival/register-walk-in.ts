import { requireBirthDate } from "../../people/birth-date.ts";
import { type Patient, type PatientId, patientIdFrom } from "../../people/patient.ts";
import type { PatientRecord } from "../../people/patient-record.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { RequestKey } from "../../request/request-key.ts";
import { calledNumber } from "../../schedule/called-number.ts";
import { freeBeyond } from "../../schedule/numbers-beyond.ts";
import { hasNumber, type Session, sessionEnd, takesMore } from "../../schedule/session.ts";
import { requireSessionDay } from "../../schedule/session-day.ts";
import { freeNumbers, type Grid, type Slot, slotAt, slotEnd } from "../../schedule/slot.ts";
import { isOver } from "../../schedule/standing.ts";
import { ticksOf } from "../../schedule/ticks.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import { type AppointmentId, appointmentIdOf, appointmentIdParts, type VisitProgress } from "../appointment.ts";
import { bookingCodeFrom } from "../booking-code.ts";
import { type AppointmentRecord, bookingReceipt } from "../receipt.ts";
import { cameAt } from "./came-at.ts";
import { noteTurn, type TurnNote } from "./turn-time.ts";
import { beyondTurn, walkInTurn } from "./walk-in-turn.ts";

/** The places of a session that whoever comes by themselves can have at `now`: free, and their time is not over yet. */
export const walkInPlaces = (grid: Omit<Grid, "count">, free: readonly number[], now: Instant): Slot[] =>
  free.map((number) => slotAt(grid, number)).filter((slot) => slotEnd(slot) > now);

/** Who came by themselves, and for what; whom the clinic knows has an id. */
export type Arrival = Pick<AppointmentRecord, "service" | "complaint"> & {
  patient: Omit<Patient, "id"> & Partial<Pick<Patient, "id">>;
  /** The visit of somebody else who was registered today by the same particulars. @default nobody, as far as is known */
  besides?: AppointmentId | undefined;
  /** When the desk took them down, where it may have had no network then. @default as the request comes */
  notedAt?: Instant | undefined;
  /** Whether they may get a number beyond the session's places, where none is left. @default false */
  beyond?: true | undefined;
};

/** A walk-in as it is saved: the visit, which stands in the line, and its person, whom it registers where they are new. */
export type WalkIn = {
  appointment: AppointmentRecord & { state: VisitProgress };
  patient: Patient;
  isKnown: boolean;
} & Pick<Arrival, "besides">;

/** The person that a walk-in request arrives at, however often it is sent: whom the clinic knows, or a new one. */
export const walkInPatient = ({ patient }: Pick<Arrival, "patient">, requestId: string): Patient => ({
  id: patientIdFrom(requestId),
  ...patient,
});

/** The id of the appointment that such a request arrives at. */
export const walkInIdFrom = (requestId: string, patientId = patientIdFrom(requestId)): AppointmentId =>
  appointmentIdOf(patientId, bookingCodeFrom(requestId));

const isOf = (holder: AppointmentId | undefined, patientId: PatientId): boolean =>
  holder !== undefined && appointmentIdParts(holder).patientId === patientId;

/** What somebody has ahead. */
type Calendar = Pick<PatientRecord, "busy">;

/**
 * Sees to it that somebody has no number in a session that they are still to be seen with: a second one is a phantom whom
 * others wait behind. The session says which it is; the calendar, that there is one.
 */
const requireNoNumber = ({ id, claims, line, series }: Session, { busy }: Calendar, patientId: PatientId): void => {
  const own = Object.keys(claims).filter((number) => isOf(claims[number], patientId));
  const ahead = own.find((number) => !isOver(line[number] ?? { status: "booked" }));
  if (ahead !== undefined)
    throw new Refusal("patient.has-number", { number: calledNumber({ series, number: Number(ahead) }) });
  if (busy[id] !== undefined) throw new Refusal("patient.has-number");
};

/** Where they are put, and within how many minutes it is to be their turn. @default 45 */
type Place = {
  session: Session;
  zone: Zone;
  within?: number | undefined;
  /** What else the person has ahead. @default nothing, as far as is known */
  calendar?: Calendar | undefined;
};

/**
 * The first of some places at whose time the person has no other visit.
 * @throws Refusal `session.full`, `slot.overlaps`
 */
const firstFor = ({ busy }: Calendar, places: readonly Slot[]): Slot => {
  if (places.length === 0) throw new Refusal("session.full");
  const slot = places.find((place) => ticksOf(place).every((tick) => busy[tick] === undefined));
  if (!slot) throw new Refusal("slot.overlaps");
  return slot;
};

/** The places that they can have: those left, and where they may have one beyond, those that the desk can give besides. */
const placesFor = ({ beyond }: Pick<Arrival, "beyond">, session: Session, now: Instant): Slot[] => [
  ...walkInPlaces(session, freeNumbers(session, now), now),
  ...(beyond ? freeBeyond(session).map((number) => slotAt(session, number)) : []),
];

/**
 * When it is the turn of whoever gets a place of a session, or a number beyond them: that has no time that anybody was
 * promised, so it is noted also where it is that of its place.
 */
const turnAt = (slot: Slot, { session, within }: Place, arrivedAt: Instant): TurnNote =>
  hasNumber(session, slot.number)
    ? noteTurn(slot, walkInTurn(slot, arrivedAt, within))
    : { turn: beyondTurn(slot, session, arrivedAt, within) };

/**
 * The walk-in that takes the first place of today's session whose time is not over yet and in which the person has no other
 * visit, or a number beyond its places where they may; the same line as the booked.
 * @throws Refusal `session.not-today`, `session.closed`, `session.wrong-service`, `slot.past`, `session.full`,
 * `slot.overlaps`, `patient.has-number`, `request.invalid`
 */
export const registerWalkIn = (
  { service, complaint, patient: person, besides, beyond, notedAt }: Arrival,
  place: Place,
  key: RequestKey,
  now: Instant,
): WalkIn => {
  const { session, zone, calendar = { busy: {} } } = place;
  requireSessionDay(session.id, zone, now);
  if (person.id === undefined) requireBirthDate(person.birthDate, now, "patient.birthDate");
  if (!takesMore(session)) throw new Refusal("session.closed");
  if (!session.services.includes(service)) throw new Refusal("session.wrong-service");
  if (sessionEnd(session) <= now) throw new Refusal("slot.past");
  if (person.id !== undefined) requireNoNumber(session, calendar, person.id);
  const slot = firstFor(calendar, placesFor({ beyond }, session, now));
  const patient = walkInPatient({ patient: person }, key.id);
  const code = bookingCodeFrom(key.id);
  const arrivedAt = cameAt(notedAt ?? now, place, now);
  const state = { status: "waiting", arrivedAt, ...turnAt(slot, place, arrivedAt) } as const;
  const receipt = bookingReceipt({ slot, state }, key);
  return {
    appointment: {
      id: walkInIdFrom(key.id, patient.id),
      patientId: patient.id,
      code,
      slot,
      service,
      complaint,
      createdAt: now,
      origin: "walk-in",
      mode: "in-person",
      state,
      ...(!hasNumber(session, slot.number) && { beyond: true }),
      receipt,
    },
    patient,
    isKnown: person.id !== undefined,
    besides,
  };
};
