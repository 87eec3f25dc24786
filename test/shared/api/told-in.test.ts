import { expect, test } from "vitest";
import * as z from "zod/mini";
import { toldIn } from "../../../shared/api/told-in.ts";
import { Appointment, AppointmentId } from "../../../shared/booking/appointment.ts";
import { SessionDay, Visit } from "../../../shared/booking/visit.ts";
import { Patient, PatientId } from "../../../shared/people/patient.ts";
import { SessionId } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { appointment, morning, patient } from "../../functions/booking/cikande.ts";

const karta = "m2n3p4q5r6";
const Days = z.object({ sessions: z.array(SessionDay) });
const Named = z.object({ appointmentId: AppointmentId });
const toldBy = (schema: z.ZodMiniType, value: unknown) => toldIn([{ schema, value }]);
const peopleIn = (schema: z.ZodMiniType, value: unknown): string[] => toldBy(schema, value).map(({ id }) => id);

test("a visit is of the person its id begins with, and a person of their own", () => {
  const { id, patientId } = appointment();
  expect(peopleIn(Named, { appointmentId: id })).toEqual([patientId]);
  expect(peopleIn(Days, { sessions: [{ visits: [{ patient: { id: karta, name: "Mbah Karta" } }] }] })).toEqual([karta]);
  const visits = [appointment(), { ...appointment(), id: `${karta}-K7M4QX`, patientId: karta }, appointment()];
  expect(peopleIn(z.object({ visits: z.array(Appointment) }), { visits })).toEqual([patientId, karta]);
});

test.each<[string, z.ZodMiniType, unknown]>([
  ["another name", z.object({ subject: z.object({ id: PatientId }) }), { subject: { id: karta } }],
  ["a list that may be absent", z.optional(z.array(PatientId)), [karta]],
  ["one of two kinds", z.union([z.object({ of: PatientId }), z.object({ code: z.string() })]), { of: karta }],
  ["a value by its key", z.record(z.string(), Patient), { self: { id: karta } }],
])("a person is found under %s", (_, schema, value) => {
  expect(peopleIn(schema, value)).toEqual([karta]);
});

test("what only looks like a person's id is nobody: a word of ten letters, a clinic's or a doctor's id", () => {
  const Words = z.object({ name: z.string(), id: z.string(), practitionerId: z.string(), patient: z.unknown() });
  expect(peopleIn(Words, { name: karta, id: karta, practitionerId: "rahmawatis", patient: { id: karta } })).toEqual([]);
  expect([null, undefined, 7, true, karta].flatMap((value) => peopleIn(Named, value))).toEqual([]);
});

test("a person is told of at the clinic of their visit, which its slot says, or the session it is listed under", () => {
  const visit = appointment();
  const [here, there] = ["3604-cikande", "3604-ciruas"];
  const whole = { appointment: visit, patient: patient({ id: visit.patientId }) };
  const told = { schema: Visit, value: whole };
  expect(toldIn([told])).toEqual([{ id: visit.patientId, clinicId: here }]);
  expect(toldIn([{ schema: Named, value: { appointmentId: visit.id } }, told])).toEqual([
    { id: visit.patientId, clinicId: here },
  ]);
  const session = { id: morning().id.replace(here, there) };
  const listed = { sessions: [{ session, visits: [{ patient: { id: karta } }] }, { visits: [whole] }] };
  expect(toldBy(Days, listed)).toEqual([
    { id: karta, clinicId: there },
    { id: visit.patientId, clinicId: here },
  ]);
  const Desk = z.object({ sessionId: SessionId, patient: Patient });
  expect(toldBy(Desk, { sessionId: session.id, patient: { id: karta } })).toEqual([{ id: karta, clinicId: there }]);
});

test("who is seen at two clinics is told of at both, and where nothing says it, at none", () => {
  const visit = appointment();
  const away = { ...visit, slot: { ...slotAt(morning(), 2), sessionId: morning().id.replace("cikande", "ciruas") } };
  expect(toldBy(z.array(Appointment), [visit, away]).map(({ clinicId }) => clinicId)).toEqual([
    "3604-cikande",
    "3604-ciruas",
  ]);
  expect(toldBy(Named, { appointmentId: visit.id })).toEqual([{ id: visit.patientId, clinicId: undefined }]);
});
