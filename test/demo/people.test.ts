import { expect, test } from "vitest";
import { clinics } from "../../infra/demo/clinics.ts";
import { districts } from "../../infra/demo/districts.ts";
import { households, withoutPhone } from "../../infra/demo/people.ts";
import { staffUsers } from "../../infra/demo/staff-users.ts";
import { HouseholdMember, householdLimit } from "../../shared/people/household.ts";
import { Patient } from "../../shared/people/patient.ts";
import { Practitioner } from "../../shared/people/practitioner.ts";

const practitioners = clinics.flatMap((clinic) => clinic.practitioners);
const members = households.flatMap((household) => household.members);

test("every puskesmas has two or three practitioners, a doctor first", () => {
  for (const clinic of clinics) {
    expect([2, 3]).toContain(clinic.practitioners.length);
    expect(clinic.practitioners[0]?.profession).toBe("doctor");
  }
});

test("practitioners follow their schema, and an id is of one person, at however many puskesmas", () => {
  for (const practitioner of practitioners) expect(Practitioner.parse(practitioner)).toEqual(practitioner);
  const people = new Set(practitioners.map((practitioner) => JSON.stringify(practitioner)));
  expect(new Set(practitioners.map(({ id }) => id)).size).toBe(people.size);
  for (const clinic of clinics) expect(new Set(clinic.practitioners).size).toBe(clinic.practitioners.length);
});

test("drg. Laras Wulandari is at Kibin and at Carenang, by an id that names no place", () => {
  const laras = { id: "laras-wulandari", name: "drg. Laras Wulandari", profession: "dentist" };
  const where = clinics.filter(({ practitioners: at }) => at.some(({ id }) => id === laras.id));
  expect(where.map(({ id }) => id)).toEqual(["3604-kibin", "3604-carenang"]);
  for (const clinic of where) expect(clinic.practitioners).toContainEqual(laras);
});

test("dr. Rahmawati is at Cikande", () => {
  expect(clinics.find(({ id }) => id === "3604-cikande")?.practitioners).toContainEqual({
    id: "rahmawati-cikande",
    name: "dr. Rahmawati",
    profession: "doctor",
  });
});

test("every sign-in of staff stands for the places and the person that exist", () => {
  for (const { group, attributes } of staffUsers) {
    const written = attributes["custom:clinics"]?.split(" ") ?? [];
    const at = clinics.filter(({ id }) => written.includes(id));
    expect([at.length, at.length > 0], attributes.name).toEqual([written.length, group !== "district"]);
    const id = attributes["custom:practitioner"];
    expect(id !== undefined).toBe(group === "doctor");
    for (const { practitioners: own } of at)
      expect(own.find((one) => one.id === id)?.name).toBe(group === "doctor" ? attributes.name : undefined);
    expect(districts.some(({ id }) => id === attributes["custom:district"])).toBe(group === "district");
  }
});

test("no sign-in is given twice", () => {
  const usernames = staffUsers.map(({ username }) => username);
  const phones = households.map(({ phone }) => phone);
  expect([new Set(usernames).size, new Set(phones).size]).toEqual([usernames.length, phones.length]);
});

test("households hold people by their schema, one of them the holder of the phone", () => {
  for (const household of households) {
    expect(household.phone).toMatch(/^\+628120000\d{4}$/);
    expect(household.members.length).toBeLessThanOrEqual(householdLimit);
    expect(household.members.filter(({ relation }) => relation === "self").length).toBe(1);
  }
  for (const member of members) expect(HouseholdMember.parse(member)).toEqual(member);
});

test("somebody exists who has no phone, and no two people share an id", () => {
  for (const patient of withoutPhone) expect(Patient.parse(patient)).toEqual(patient);
  const ids = [...members.map(({ patient }) => patient.id), ...withoutPhone.map(({ id }) => id)];
  expect([withoutPhone.length > 0, new Set(ids).size]).toEqual([true, ids.length]);
});
