import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { admitPatient } from "../../../functions/consult/admit-patient.ts";
import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { monthHeadKey } from "../../../functions/store/table/keys.ts";
import type { Rooms } from "../../../functions/video/rooms.ts";
import { progressVisitLive as progressVisit } from "../../../functions/visit/progress-visit.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { bookingCodeFrom } from "../../../shared/booking/booking-code.ts";
import type { ConsultationSeen } from "../../../shared/consult/consultation-seen.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { afternoon, bookingOf, morning, now, patient, siti } from "../../functions/booking/cikande.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { bookingUseCases } from "../world/use-cases.ts";
import type { Scenario } from "./scenario.ts";

/** The rooms that were opened or closed since the last scenario began. */
export const rooms: string[] = [];

/** What was generated from a request's key since the last scenario began → what it stands for. */
export const generated = new Map<string, string>();

let turn = 0;

/** A key of this turn: the engine remembers those of other turns, whatever table they were for. */
export const key = (name: string): RequestKey => {
  const id = requestIdFrom("crash", turn, name);
  generated.set(id, `key of ${name}`).set(bookingCodeFrom(id), `code of ${name}`).set(patientIdFrom(id), `who ${name}`);
  return { id, fingerprint: "one-body" };
};

/** The scene as it stands: to be gone back to for as many turns as are wanted, each with keys of its own. */
export const standingScene = (): (() => void) => {
  const names = [...generated];
  return () => {
    rooms.length = 0;
    generated.clear();
    for (const [from, to] of names) generated.set(from, to);
    turn += 1;
  };
};

export const asih = patient({ id: patientIdFrom(requestIdFrom("asih")) });
const clinicId = "3604-cikande";
const rahmawati = {
  role: "doctor",
  accountId: "rahma",
  clinicIds: [clinicId],
  practitionerId: "rahmawati-cikande",
} as const;
export const desk = { role: "registrar", accountId: "desk", clinicIds: [clinicId] } as const;
export const nurse = { role: "nurse", accountId: "nurse", clinicIds: [clinicId] } as const;
export const person = { name: "Adi Saputra", birthDate: "2019-08-05", sex: "male" } as const;

/** Puts a doctor's day and one patient into the table, and forgets the turn before. */
export const place = async (): Promise<void> => {
  rooms.length = 0;
  generated.clear();
  turn += 1;
  const items = [sessionToItem(morning()), sessionToItem(afternoon()), patientToItem(asih)];
  await Promise.all(items.map((Item) => client().send(new PutCommand({ TableName: tableName(), Item }))));
};

/** The same, as an earlier version of its month made the day: whoever publishes that month closes what they have not planned. */
export const placePublished = async (): Promise<void> => {
  await place();
  const { clinicId, date } = sessionIdParts(morning().id);
  const head = { ...monthHeadKey(clinicId, monthOf(date)), version: 1, sessionDays: [date] };
  await client().send(new PutCommand({ TableName: tableName(), Item: head }));
};

export const book = (at: Instant) => bookingUseCases(() => at)["book-appointment"](bookingOf(asih), siti, key("book"));
export const booked = async () => {
  await place();
  return book(now);
};
/** Where the booked visit stands. */
export const from = slotAt(morning(), 1);
export const bookedVisit = async (): Promise<string> => (await booked()).id;

export const arrived = async (mode: Appointment["mode"] = "video"): Promise<string> => {
  const { id } = await booked();
  await progressVisit(id, () => ({ state: { status: "waiting", arrivedAt: now }, mode }));
  return id;
};

/** A video server with both in every room, that notes what it is told to do. */
const video: Rooms = {
  nameOf: async ({ id }) => id,
  make: async (room) => void rooms.push(`made ${room}`),
  standing: async (names) => names,
  whoIsIn: async () => ["patient", "doctor"],
  open: async (room) => void rooms.push(`opened ${room}`),
  hush: async (room) => void rooms.push(`hushed ${room}`),
  close: async (room) => void rooms.push(`closed ${room}`),
};
export const consult = (at: Instant) => ({ progressVisit, rooms: video, now: () => at });

/** Who may be asked to do something with a visit in the consultation. */
type Consulting = (
  deps: ReturnType<typeof consult>,
) => (request: ConsultationSeen, caller: typeof rahmawati, key: RequestKey) => Promise<unknown>;

/** Asks the visit's doctor for something, under a key of that name. */
export const asDoctor =
  (name: string, useCase: Consulting, seen: Pick<ConsultationSeen, "admittedAt"> = {}) =>
  (at: Instant, id: string): Promise<unknown> =>
    useCase(consult(at))({ appointmentId: id, ...seen }, rahmawati, key(name));

export const admit = asDoctor("admit", admitPatient);

export const admitted = async (): Promise<string> => {
  const id = await arrived();
  await admit(now, id);
  rooms.length = 0;
  return id;
};

/** A scenario about the appointment that `prepare` leaves. */
export const ofVisit = (
  prepare: () => Promise<string>,
  act: (at: Instant, id: string) => Promise<unknown>,
): Scenario => {
  let id = "";
  return {
    prepare: async () => {
      id = await prepare();
    },
    act: (at) => act(at, id),
  };
};
