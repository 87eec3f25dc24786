import { expect, test } from "vitest";
import { toldIn } from "../../../shared/audit/told-in.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { appointment, morning, patient } from "../../functions/booking/cikande.ts";

const karta = "m2n3p4q5r6";
const peopleIn = (value: unknown): string[] => toldIn(value).map(({ id }) => id);

test("a visit is of the person its id begins with, and a person of their own", () => {
  const { id, patientId } = appointment();
  expect(peopleIn([{ appointmentId: id }, {}])).toEqual([patientId]);
  expect(peopleIn({ sessions: [{ visits: [{ patient: { id: karta, name: "Mbah Karta" } }] }] })).toEqual([karta]);
  expect(peopleIn({ visits: [appointment(), { patientId: karta }, appointment()] })).toEqual([patientId, karta]);
});

test("what only looks like a person's id is nobody: a word of ten letters, a clinic's or a doctor's id", () => {
  const session = { id: "k4m7q2x9ta" };
  expect(peopleIn({ name: karta, session, practitionerId: "rahmawatis", complaint: karta })).toEqual([]);
  expect(peopleIn([null, undefined, 7, true, karta])).toEqual([]);
});

test("a person is told of at the clinic of their visit, which its slot says, or the session it is listed under", () => {
  const visit = appointment();
  const [here, there] = ["3604-cikande", "3604-ciruas"];
  const whole = { appointment: visit, patient: patient({ id: visit.patientId }) };
  expect(toldIn(whole)).toEqual([{ id: visit.patientId, clinicId: here }]);
  expect(toldIn([{ appointmentId: visit.id }, whole])).toEqual([{ id: visit.patientId, clinicId: here }]);
  const session = { id: morning().id.replace(here, there) };
  expect(toldIn({ sessions: [{ session, visits: [{ patient: { id: karta } }] }, { visits: [whole] }] })).toEqual([
    { id: karta, clinicId: there },
    { id: visit.patientId, clinicId: here },
  ]);
});

test("who is seen at two clinics is told of at both, and where nothing says it, at none", () => {
  const visit = appointment();
  const away = { ...visit, slot: { ...slotAt(morning(), 2), sessionId: morning().id.replace("cikande", "ciruas") } };
  expect(toldIn([visit, away]).map(({ clinicId }) => clinicId)).toEqual(["3604-cikande", "3604-ciruas"]);
  expect(toldIn({ appointmentId: visit.id })).toEqual([{ id: visit.patientId, clinicId: undefined }]);
});
