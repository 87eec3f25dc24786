import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";
import { addDays } from "../../../shared/time/local-date.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { bookingOf, patient, requestKey } from "../../functions/booking/cikande.ts";

type Item = Record<string, unknown>;

const perSession = 24;
const clinics = 31;
const doctors = ["ani", "budi", "citra", "dedi", "euis"];

/** Session `index` of a district that has been busy for a long time: clinic by clinic, doctor by doctor, day by day. */
const fullSession = (index: number): { session: Session; items: Item[] } => {
  const doctor = doctors[Math.floor(index / clinics) % doctors.length] ?? "";
  const date = addDays("2026-11-22", -Math.floor(index / clinics / doctors.length));
  const clinicId = `3604-puskesmas-${"abcdefghijklmnopqrstuvwxyz".charAt(index % 26)}${index % clinics > 25 ? "x" : "y"}`;
  const id = sessionIdOf({ clinicId, date, wall: "0800", practitionerId: doctor });
  const start = instantAt(date, 8 * 60, "WIB");
  const grid = { id, clinicId, practitionerId: doctor, services: ["umum"], start, minutes: 10, count: perSession };
  const session: Session = { ...grid, state: "open", claims: {}, line: {} };
  const items = Array.from({ length: perSession }, (_, number): Item[] => {
    const person = patient();
    const slot = slotAt(session, number + 1);
    const visit = bookAppointment(bookingOf(person, slot), requestKey(), slot.start);
    session.claims[number + 1] = visit.id;
    const busy = Object.fromEntries(takenBy(slot).map((part) => [part, visit.code]));
    return [appointmentToItem(visit), patientToItem({ ...person, busy, visits: [visit.code] })];
  });
  return { session, items: items.flat() };
};

const write = async (items: Item[]): Promise<void> => {
  const requests = items.map((Item) => ({ PutRequest: { Item } }));
  await client().send(new BatchWriteCommand({ RequestItems: { [tableName()]: requests } }));
};

/** Fills the table with so many bookings that have been made, each with its patient and its place in a session. */
export const fillBookings = async (bookings: number): Promise<void> => {
  let waiting: Item[] = [];
  const flush = async (least: number): Promise<void> => {
    while (waiting.length >= least && waiting.length > 0) {
      const batches = Array.from({ length: 4 }, (_, lane) => waiting.slice(lane * 25, lane * 25 + 25));
      await Promise.all(batches.filter(({ length }) => length > 0).map(write));
      waiting = waiting.slice(100);
    }
  };
  for (let index = 0; index * perSession < bookings; index += 1) {
    const { session, items } = fullSession(index);
    waiting.push(sessionToItem(session), ...items);
    await flush(100);
  }
  await flush(1);
};

/** A day with five doctors whose places are all free, at a clinic of its own for each round. */
export const freshDay = async (round: number): Promise<Session[]> => {
  const clinicId = `3604-baru-${[...String(round)].map((digit) => "abcdefghij".charAt(Number(digit))).join("")}`;
  const start = instantAt("2026-11-23", 8 * 60, "WIB");
  const sessions = doctors.map((practitionerId): Session => {
    const id = sessionIdOf({ clinicId, date: "2026-11-23", wall: "0800", practitionerId });
    const grid = { id, clinicId, practitionerId, services: ["umum"], start, minutes: 10, count: perSession };
    return { ...grid, state: "open", claims: {}, line: {} };
  });
  await write(sessions.map(sessionToItem));
  return sessions;
};

/** People who have just registered, as many as a day has places. */
export const freshPatients = async () => {
  const people = Array.from({ length: doctors.length * perSession }, () => patient());
  for (let first = 0; first < people.length; first += 25)
    await write(people.slice(first, first + 25).map((person) => patientToItem(person)));
  return people;
};
