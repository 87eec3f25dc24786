import { expect, test } from "vitest";
import { peopleIn } from "../../../shared/audit/people-in.ts";
import { appointment } from "../../functions/booking/cikande.ts";

const karta = "m2n3p4q5r6";

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
