import { beforeAll, describe, expect, test } from "vitest";
import { getClinicDay } from "../../../shared/api/booking/get-clinic-day.ts";
import { getVisit } from "../../../shared/api/booking/get-visit.ts";
import { getDoctorDay } from "../../../shared/api/consult/get-doctor-day.ts";
import { joinConsultation } from "../../../shared/api/consult/join-consultation.ts";
import { recordVitals } from "../../../shared/api/consult/record-vitals.ts";
import { type Contract, rolesOf } from "../../../shared/api/contract.ts";
import { addHouseholdMember } from "../../../shared/api/people/add-household-member.ts";
import { getClinicWeek } from "../../../shared/api/schedule/get-clinic-week.ts";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { appointment, morning, serang } from "../booking/cikande.ts";
import { putClinic, putDistrict, useTable } from "../store/use-table.ts";
import { callRoute } from "./call-route.ts";

useTable();
beforeAll(() => Promise.all([putDistrict(serang), putClinic("3604-cikande")]));

const staff = {
  sub: "x",
  "cognito:groups": "[doctor registrar]",
  "custom:clinic": "3604-cikande",
  "custom:practitioner": "rahmawati-cikande",
};
const ask = (contract: Contract, input: Record<string, unknown>) => {
  const [role] = rolesOf(contract);
  if (role === undefined) return callRoute(contract, "public", { input });
  return role === "patient"
    ? callRoute(contract, "people", { claims: { sub: "siti" }, input })
    : callRoute(contract, "staff", { claims: staff, input });
};
const invalid = (...fields: string[]) => ({ status: 400, body: { code: "request.invalid", details: { fields } } });
const nowhere = { status: 404, body: { code: "request.unknown-route" } };
const clinicId = "3604-cikande";

describe("a day out of every calendar is refused where it is read", () => {
  test.each(["9999-12-20", "9999-12-29", "2100-01-01", "1999-12-31", "0001-01-01", "2026-02-30"])("%s", async (day) => {
    expect(await ask(listOpenSlots, { clinicId, from: day, days: 14 })).toMatchObject(invalid("from"));
    expect(await ask(getClinicWeek, { clinicId, from: day })).toMatchObject(nowhere);
    expect(await ask(getDoctorDay, { date: day })).toMatchObject(nowhere);
    expect(await ask(getClinicDay, { clinicId, date: day })).toMatchObject(nowhere);
  });

  test("and the last one of them is answered to its end", async () => {
    expect(await ask(listOpenSlots, { clinicId, from: "2099-12-31", days: 14 })).toMatchObject({ status: 200 });
    expect(await ask(getClinicWeek, { clinicId, from: "2099-12-29" })).toMatchObject({ status: 200 });
  });
});

describe("an address that can name nothing", () => {
  test.each(["zzz", "a b", "", "x".repeat(300)])(
    "%j is no visit, and nobody is told to fill in anything",
    async (id) => {
      expect(await ask(getVisit, { appointmentId: id })).toMatchObject(nowhere);
      expect(await ask(joinConsultation, { appointmentId: id })).toMatchObject(nowhere);
    },
  );
});

describe("a number in a query", () => {
  const on = (days: unknown) => ask(listOpenSlots, { clinicId, from: "2026-11-23", days });
  test.each(["", " ", "null", "1e1", "0x10", "15", "6,1", "1.5", "0"])(
    "that is %j is no count of days",
    async (days) => {
      expect(await on(days)).toMatchObject(invalid("days"));
    },
  );

  test("is read where it is one, and may be missing where that is allowed", async () => {
    expect(await on("14")).toMatchObject({ status: 200 });
    expect(await ask(listOpenSlots, { clinicId, from: "2026-11-23" })).toMatchObject({ status: 200 });
  });
});

describe("a person who is described wrongly", () => {
  const person = { name: "Adi", birthDate: "2019-05-05", sex: "male", relation: "child" };
  test.each([
    ["name", { name: "\u200b\u200b\u200b" }],
    ["name", { name: "Adi\u0000" }],
    ["birthDate", { birthDate: "2999-01-01" }],
    ["birthDate", { birthDate: "2099-01-01" }],
    ["birthDate", { birthDate: "1890-01-01" }],
  ])("is told the field: %s", async (field, changes) => {
    expect(await ask(addHouseholdMember, { ...person, ...changes })).toMatchObject(invalid(field));
  });
});

describe("a sign that nobody knows", () => {
  const record = (vitals: Record<string, unknown>) =>
    callRoute(recordVitals, "staff", {
      claims: { sub: "perawat", "cognito:groups": "[nurse]", "custom:clinics": clinicId },
      input: { appointmentId: appointment().id, from: slotAt(morning(), 1), vitals, times: 0 },
    });

  test.each([
    [{ foo: 3 }, ["vitals.foo"]],
    [{ systolic: 120, diastolic: 80, glucose: 5, sugar: 5 }, ["vitals.glucose", "vitals.sugar"]],
  ])("%j is refused by its name: left out, somebody would be taken for measured who wasn't", async (vitals, fields) => {
    expect(await record(vitals)).toMatchObject(invalid(...fields));
  });

  test("what is known is taken", async () => {
    expect(await record({ systolic: 120, diastolic: 80 })).toMatchObject({ body: { code: "appointment.unknown" } });
  });
});
