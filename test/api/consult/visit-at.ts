import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { saveBooking } from "../../../functions/store/appointment/save-booking.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import type { PatientClient } from "../client/patient-client.ts";

/** The doctor of the visits below, as the demonstration knows her. */
export const doctor = {
  user: "rahmawati.cikande",
  clinicId: "3604-cikande",
  practitionerId: "rahmawati-cikande",
} as const;

let sessions = Math.floor(Math.random() * 1000);

const sessionAt = (start: Instant, minutes: number): Session => {
  const { clinicId, practitionerId } = doctor;
  // A wall clock that no session of the demonstration has.
  sessions += 1;
  const wall = String(2400 + sessions);
  return {
    id: sessionIdOf({ clinicId, date: localDate(start, "WIB"), wall, practitionerId }),
    clinicId,
    practitionerId,
    services: ["umum"],
    start,
    minutes,
    count: 1,
    state: "open",
    claims: {},
    line: {},
  };
};

/** A visit of twenty minutes that begins at `start`, at any time: written by the store itself, past the API. */
export const visitAt = async (
  { patientId, accountId: holder }: Pick<PatientClient, "patientId" | "accountId">,
  start: Instant,
  complaint: string,
): Promise<AppointmentId> => {
  const session = sessionAt(start, 20);
  await client().send(new PutCommand({ TableName: tableName(), Item: sessionToItem(session) }));
  const requestId = crypto.randomUUID().replaceAll("-", "").slice(0, 22);
  const request = { patientId, slot: slotAt(session, 1), service: "umum", complaint };
  const appointment = bookAppointment(request, { id: requestId, fingerprint: "written-by-a-test" }, Date.now());
  const conflict = await saveBooking(appointment, {
    holder,
    maxUpcoming: 99,
    maxPerSession: 99,
    requestId,
    now: Date.now(),
  });
  if (conflict) throw new Error(`The visit was not written: ${JSON.stringify(conflict)}`);
  return appointment.id;
};

/** How long before now a visit begins that is right in the middle of its window. */
export const underWay = 5 * minute;
