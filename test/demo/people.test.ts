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

test("practitioners follow their schema and no id is given twice", () => {
  for (const practitioner of practitioners) expect(Practitioner.parse(practitioner)).toEqual(practitioner);
  expect(new Set(practitioners.map(({ id }) => id)).size).toBe(practitioners.length);
});

test("dr. Rahmawati is at Cikande", () => {
  expect(clinics.find(({ id }) => id === "3604-cikande")?.practitioners).toContainEqual({
    id: "rahmawati-cikande",
    name: "dr. Rahmawati",
    profession: "doctor",
  });
});

test("every sign-in of staff stands for a place and a person that exist", () => {
  for (const { group, attributes } of staffUsers) {
    const clinic = clinics.find(({ id }) => id === attributes["custom:clinic"]);
    const practitioner = clinic?.practitioners.find(({ id }) => id === attributes["custom:practitioner"]);
    expect(clinic !== undefined, attributes.name).toBe(group !== "district");
    expect(practitioner?.name).toBe(group === "doctor" ? attributes.name : undefined);
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
