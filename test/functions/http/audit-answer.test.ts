import { type GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { getClinicDay } from "../../../shared/api/booking/get-clinic-day.ts";
import { getConsultation } from "../../../shared/api/consult/get-consultation.ts";
import { getDoctorDay } from "../../../shared/api/consult/get-doctor-day.ts";
import { getHousehold } from "../../../shared/api/people/get-household.ts";
import { getClinicWeek } from "../../../shared/api/schedule/get-clinic-week.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day, hour, minute, second } from "../../../shared/time/instant.ts";
import { bookingOf, morning, now, requestKey, serang, siti } from "../booking/cikande.ts";
import { book, clock, seated } from "../booking/use-cases.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { callRoute } from "./call-route.ts";

useTable();

let turn = 0;
beforeEach(async () => {
  // The function remembers from one test to the next whom it told of whom.
  turn += 1;
  clock.now = now;
  vi.useFakeTimers({ now: now + turn * day, toFake: ["Date"] });
  await Promise.all([putDistrict(serang), putSession(morning())]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const clinicId = "3604-cikande";
const date = "2026-11-23";
const desk = { sub: "loket", "cognito:groups": "[registrar]", "custom:clinic": clinicId };
const rahma = {
  sub: "rahma",
  "cognito:groups": "[doctor]",
  "custom:clinic": clinicId,
  "custom:practitioner": "rahmawati-cikande",
};

/** The same doctor at the neighbouring clinic, at half past two. */
const evening = {
  id: "3604-ciruas.2026-11-23.1430.rahmawati-cikande",
  clinicId: "3604-ciruas",
  start: morning().start + 6.5 * hour,
};

const bookedAt = async (number: number) =>
  book(bookingOf(await seated(), slotAt(morning(), number)), siti, requestKey());
const askDay = () => callRoute(getClinicDay, "staff", { claims: desk, input: { clinicId, date } });

/** What was recorded at a clinic on the day of now, in order. */
const recorded = async (place = clinicId): Promise<Record<string, unknown>[]> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :pk",
      ExpressionAttributeValues: { ":pk": `AUDIT#${place}#${new Date().toISOString().slice(0, 10)}` },
    }),
  );
  return Items;
};

describe("staff who are told of people", () => {
  test("leave who, what, when, whose and where, for 25 years and without a word of anybody", async () => {
    const [first, other] = [await bookedAt(1), await bookedAt(2)];
    expect(await askDay()).toMatchObject({ status: 200 });
    const at = new Date().toISOString();
    expect(await recorded()).toEqual([
      {
        PK: `AUDIT#${clinicId}#${at.slice(0, 10)}`,
        SK: `${at}#test-request`,
        route: "get-clinic-day",
        data: "clinical",
        role: "registrar",
        accountId: "loket",
        people: [first.patientId, other.patientId],
        expires: Math.ceil((Date.now() + 25 * 365.25 * day) / 1000),
      },
    ]);
  });

  test("leave nothing more by asking again within a quarter of an hour, unless there is somebody new", async () => {
    const first = await bookedAt(1);
    await askDay();
    vi.setSystemTime(Date.now() + 14 * minute);
    await askDay();
    expect(await recorded()).toHaveLength(1);
    const other = await bookedAt(2);
    await askDay();
    vi.setSystemTime(Date.now() + 2 * minute);
    await askDay();
    vi.setSystemTime(Date.now() + 14 * minute);
    await askDay();
    const both = [first.patientId, other.patientId];
    expect((await recorded()).map(({ people }) => people)).toEqual([[first.patientId], both, both]);
  });

  test("each leave their own record: another account, and the doctor beside the desk", async () => {
    const { id, patientId } = await bookedAt(1);
    await askDay();
    vi.advanceTimersByTime(second);
    await callRoute(getClinicDay, "staff", { claims: { ...desk, sub: "loket-2" }, input: { clinicId, date } });
    vi.advanceTimersByTime(second);
    await callRoute(getConsultation, "staff", { claims: rahma, input: { appointmentId: id } });
    await callRoute(getDoctorDay, "staff", { claims: rahma, input: { date } });
    expect((await recorded()).map(({ accountId, role, people }) => [accountId, role, people])).toEqual([
      ["loket", "registrar", [patientId]],
      ["loket-2", "registrar", [patientId]],
      ["rahma", "doctor", [patientId]],
    ]);
  });

  test("at two clinics leave what they were told of at the clinic of each, also from one list of both", async () => {
    const there = { ...morning(), ...evening };
    await putSession(there);
    const [first, other] = [
      await bookedAt(1),
      await book(bookingOf(await seated(), slotAt(there, 1)), siti, requestKey()),
    ];
    const claims = { ...rahma, "custom:clinics": "3604-cikande 3604-ciruas" };
    expect(await callRoute(getDoctorDay, "staff", { claims, input: { date } })).toMatchObject({ status: 200 });
    const told = async (place: string) => (await recorded(place)).map(({ route, people }) => [route, people]);
    expect([await told("3604-cikande"), await told("3604-ciruas")]).toEqual([
      [["get-doctor-day", [first.patientId]]],
      [["get-doctor-day", [other.patientId]]],
    ]);
  });

  test("leave nothing where they are told of nobody: an empty day, numbers without names, a refusal", async () => {
    await askDay();
    await bookedAt(1);
    await callRoute(getClinicWeek, "staff", { claims: desk, input: { clinicId, from: date } });
    await callRoute(getClinicDay, "staff", { claims: desk, input: { clinicId: "3604-ciruas", date } });
    expect([await recorded(), await recorded("3604-ciruas")]).toEqual([[], []]);
  });
});

test("a patient's own questions leave no record", async () => {
  await callRoute(getHousehold, "people", { claims: { sub: "siti" } });
  expect(await recorded()).toEqual([]);
});

describe("an answer that can't be recorded", () => {
  test("does not leave: the store is busy, and the fault is logged", async () => {
    await bookedAt(1);
    const lines = loggedLines();
    const send = client().send.bind(client());
    vi.spyOn(client(), "send").mockImplementation((async (command: { input: { Item?: { PK?: string } } }) => {
      if (command.input.Item?.PK?.startsWith("AUDIT#")) throw new Error("AccessDenied");
      return send(command as unknown as GetCommand);
    }) as never);
    const answer = await askDay();
    expect(answer).toMatchObject({ status: 503, body: { code: "store.busy", details: {} } });
    expect(lines.filter(({ level }) => level === "error")).toMatchObject([{ name: "Error", Faults: 1 }]);
    vi.mocked(client().send).mockRestore();
    expect(await askDay()).toMatchObject({ status: 200 });
    expect(await recorded()).toHaveLength(1);
  });
});
