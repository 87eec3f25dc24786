import { expect, test } from "vitest";
import type { Actor } from "../../../shared/identity/actor.ts";
import { worksAt } from "../../../shared/identity/works-at.ts";

const clinicId = "3604-cikande";
const desk: Actor = { role: "registrar", accountId: "loket", clinicIds: [clinicId] };
const roster: Actor = { role: "scheduler", accountId: "jadwal", clinicIds: [clinicId] };
const doctor: Actor = {
  role: "doctor",
  accountId: "rahma",
  clinicIds: [clinicId],
  practitionerId: "rahmawati-cikande",
};
const office: Actor = { role: "district", accountId: "dinkes", districtId: "3604" };
const patient: Actor = { role: "patient", accountId: "siti" };

const clinics = ["3604-cikande", "3604-ciruas", "3673-cikande"];
const clinicsOf = (actor: Actor): string[] => clinics.filter((at) => worksAt(actor, at));

test("a clinic's people act at their own clinic, and at no other of the district", () => {
  expect([desk, roster, doctor].map(clinicsOf)).toEqual([[clinicId], [clinicId], [clinicId]]);
});

test("the health office sees the clinics of its district, and of no other", () => {
  expect(clinicsOf(office)).toEqual(["3604-cikande", "3604-ciruas"]);
});

test("who works at several clinics acts at each of them, and at no other", () => {
  const both: Actor = { ...desk, clinicIds: ["3604-ciruas", clinicId] };
  expect(clinicsOf(both)).toEqual(["3604-cikande", "3604-ciruas"]);
});

test("a patient acts at no clinic", () => {
  expect(clinicsOf(patient)).toEqual([]);
});
