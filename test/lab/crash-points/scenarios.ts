import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { checkInPatient } from "../../../functions/booking/check-in-patient.ts";
import { admitPatient } from "../../../functions/consult/admit-patient.ts";
import { endConsultation } from "../../../functions/consult/end-consultation.ts";
import { pauseConsultation } from "../../../functions/consult/pause-consultation.ts";
import { progressVisitLive as progressVisit } from "../../../functions/consult/progress-visit.ts";
import { addHouseholdMember } from "../../../functions/people/add-household-member.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { householdOf, patientToItem } from "../../../functions/store/patient/patients.ts";
import { saveHouseholdMember } from "../../../functions/store/patient/save-household-member.ts";
import { sessionToItem } from "../../../functions/store/session/session-item.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import type { Rooms } from "../../../functions/video/rooms.ts";
import { bookingCodeFrom } from "../../../shared/booking/booking-code.ts";
import type { RequestKey } from "../../../shared/booking/receipt.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { afternoon, bookingOf, morning, now, patient, siti } from "../../functions/booking/cikande.ts";
import type { WritingRoute } from "../../writing-routes.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { bookingUseCases } from "../world/use-cases.ts";

/** One request of a use case: what is there before it, and the request; each time under the same key. */
export type Scenario = { prepare: () => Promise<unknown>; act: (at: Instant) => Promise<unknown> };

/** The rooms that were opened or closed since the last scenario began. */
export const rooms: string[] = [];

/** What was generated from a request's key since the last scenario began → what it stands for. */
export const generated = new Map<string, string>();

let turn = 0;

/** A key of this turn: the engine remembers those of other turns, whatever table they were for. */
const key = (name: string): RequestKey => {
  const id = requestIdFrom("crash", turn, name);
  generated.set(id, `key of ${name}`).set(bookingCodeFrom(id), `code of ${name}`).set(patientIdFrom(id), `who ${name}`);
  return { id, fingerprint: "one-body" };
};
const asih = patient({ id: patientIdFrom(requestIdFrom("asih")) });
const clinicId = "3604-cikande";
const rahmawati = {
  role: "doctor",
  accountId: "rahma",
  clinicIds: [clinicId],
  practitionerId: "rahmawati-cikande",
} as const;
const desk = { role: "registrar", accountId: "desk", clinicIds: [clinicId] } as const;
const person = { name: "Adi Saputra", birthDate: "2019-08-05", sex: "male" } as const;

const place = async (): Promise<void> => {
  rooms.length = 0;
  generated.clear();
  turn += 1;
  const items = [sessionToItem(morning()), sessionToItem(afternoon()), patientToItem(asih)];
  await Promise.all(items.map((Item) => client().send(new PutCommand({ TableName: tableName(), Item }))));
};

const book = (at: Instant) => bookingUseCases(() => at)["book-appointment"](bookingOf(asih), siti, key("book"));
const booked = async () => {
  await place();
  return book(now);
};
const from = slotAt(morning(), 1);

const arrived = async (): Promise<string> => {
  const { id } = await booked();
  await progressVisit(id, () => ({ state: { status: "waiting", arrivedAt: now } }));
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
const consult = (at: Instant) => ({ progressVisit, rooms: video, now: () => at });
const admit = (at: Instant, id: string) => admitPatient(consult(at))({ appointmentId: id }, rahmawati, key("admit"));
const end = (at: Instant, id: string) => endConsultation(consult(at))({ appointmentId: id }, rahmawati, key("end"));
const pause = (at: Instant, id: string) =>
  pauseConsultation(consult(at))({ appointmentId: id }, rahmawati, key("pause"));
const checkIn = (at: Instant, id: string) =>
  checkInPatient({ progressVisit, sessionOf, districtOfSlot, now: () => at })(
    { appointmentId: id, from },
    desk,
    key("check-in"),
  );

const admitted = async (): Promise<string> => {
  const id = await arrived();
  await admit(now, id);
  rooms.length = 0;
  return id;
};

/** A scenario about the appointment that `prepare` leaves. */
const ofVisit = (prepare: () => Promise<string>, act: (at: Instant, id: string) => Promise<unknown>): Scenario => {
  let id = "";
  return {
    prepare: async () => {
      id = await prepare();
    },
    act: (at) => act(at, id),
  };
};

const bookedVisit = async (): Promise<string> => (await booked()).id;

const move = (at: Instant, id: string, to = slotAt(morning(), 2)) =>
  bookingUseCases(() => at)["reschedule-appointment"](
    { appointmentId: id, service: "umum", from, to },
    siti,
    key("reschedule"),
  );

/** Every use case that writes, by its contract's name: one without a scenario does not compile. */
export const scenarios: Record<WritingRoute, Record<string, Scenario>> = {
  "book-appointment": { "": { prepare: place, act: book } },
  "reschedule-appointment": {
    "within its session": ofVisit(bookedVisit, (at, id) => move(at, id)),
    "to another session": ofVisit(bookedVisit, (at, id) => move(at, id, slotAt(afternoon(), 3))),
    "of one who waits": ofVisit(arrived, (at, id) => move(at, id)),
  },
  "cancel-appointment": {
    "by the patient": ofVisit(bookedVisit, (at, id) =>
      bookingUseCases(() => at)["cancel-appointment"]({ appointmentId: id, from }, siti, key("cancel")),
    ),
    "by the desk, of one who waits": ofVisit(arrived, (at, id) =>
      bookingUseCases(() => at)["cancel-appointment"]({ appointmentId: id, from }, desk, key("cancel")),
    ),
  },
  "register-walk-in": {
    "": {
      prepare: booked,
      act: (at) =>
        bookingUseCases(() => at)["register-walk-in"](
          { sessionId: morning().id, service: "umum", patient: person, complaint: "" },
          desk,
          key("walk-in"),
        ),
    },
  },
  "add-household-member": {
    "": {
      prepare: place,
      act: (at) =>
        addHouseholdMember({ householdOf, saveHouseholdMember, now: () => at })(
          { ...person, relation: "self" },
          siti,
          key("member"),
        ),
    },
  },
  "admit-patient": { "": ofVisit(arrived, admit) },
  "end-consultation": { "": ofVisit(admitted, end) },
  "pause-consultation": { "": ofVisit(admitted, pause) },
  "check-in-patient": { "": ofVisit(bookedVisit, checkIn), "who waits by video": ofVisit(arrived, checkIn) },
};
