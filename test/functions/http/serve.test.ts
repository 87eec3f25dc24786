import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { appointmentKey } from "../../../functions/store/table/keys.ts";
import { bookAppointment } from "../../../shared/api/booking/book-appointment.ts";
import { getVisit } from "../../../shared/api/booking/get-visit.ts";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { appointment, bookingOf, morning, patient, serang } from "../booking/cikande.ts";
import { putClinic, putDistrict, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { callRoute } from "./call-route.ts";

useTable();
afterEach(() => vi.restoreAllMocks());

const siti = { sub: "siti" };

describe("a request that is not as its contract says", () => {
  test.each([
    ["no JSON", { body: "{" }, ["body"]],
    ["no object", { body: "[]" }, ["body"]],
    ["nothing", { body: "" }, ["patientId", "slot", "service", "complaint"]],
    ["a field of another kind", { input: { ...bookingOf(patient()), service: 7 } }, ["service"]],
    [
      "a slot without its number",
      { input: { ...bookingOf(patient()), slot: { ...slotAt(morning(), 1), number: "one" } } },
      ["slot.number"],
    ],
    ["a complaint with half a letter", { input: { ...bookingOf(patient()), complaint: "\ud800" } }, ["complaint"]],
    ["a complaint of 301 letters", { input: { ...bookingOf(patient()), complaint: "a".repeat(301) } }, ["complaint"]],
    ["no key", { input: bookingOf(patient()), headers: { "idempotency-key": "" } }, ["idempotency-key"]],
  ])("%s is refused, and names the fields", async (_, sent, fields) => {
    expect(await callRoute(bookAppointment, "people", { claims: siti, ...sent })).toEqual({
      status: 400,
      body: {
        code: "request.invalid",
        message: "Ada isian yang belum benar. Periksa lagi, lalu kirim ulang.",
        details: { fields },
      },
    });
  });

  test("is told so in English to who asks for English first", async () => {
    const headers = { "accept-language": "en-GB,en;q=0.9,id;q=0.8" };
    const answer = await callRoute(bookAppointment, "people", { claims: siti, body: "{", headers });
    expect(answer.body).toMatchObject({
      message: "Something is not filled in correctly. Please check and send again.",
    });
  });

  test("a day that does not exist is no day", async () => {
    const input = { clinicId: "3604-cikande", from: "2026-02-30" };
    expect(await callRoute(listOpenSlots, "public", { input })).toMatchObject({ status: 400 });
  });
});

describe("a bug", () => {
  test("answers a fixed text with the request's id, and is logged once, without what the person sent", async () => {
    await putDistrict(serang);
    const table = tableName();
    vi.stubEnv("TABLE_NAME", "");
    const lines = loggedLines();
    const input = { ...bookingOf(patient()), complaint: "rahasia sekali" };
    const answer = await callRoute(bookAppointment, "people", { claims: siti, input });
    vi.stubEnv("TABLE_NAME", table);
    expect(answer).toEqual({
      status: 500,
      body: {
        code: "internal",
        message: "Maaf, ada yang tidak beres di pihak kami. Silakan coba lagi sebentar lagi.",
        details: { requestId: "test-request" },
      },
    });
    expect(lines).toEqual([
      {
        level: "error",
        requestId: "test-request",
        trigger: "http",
        routeKey: "POST /api/people/appointments",
        name: "Error",
        frames: expect.any(Array),
        Faults: 1,
        _aws: expect.any(Object),
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain("rahasia");
  });
});

describe("a record that can't be read", () => {
  test("is answered with who can help, logged once and by no word of it", async () => {
    const { id } = appointment();
    const broken = { ...appointmentKey(id), complaint: "rahasia sekali", slot: "broken" };
    const person = patientToItem({ ...patient(), id: appointmentIdParts(id).patientId, holder: "siti" });
    for (const Item of [broken, person]) await client().send(new PutCommand({ TableName: tableName(), Item }));
    const lines = loggedLines();
    expect(await callRoute(getVisit, "people", { claims: siti, input: { appointmentId: id } })).toEqual({
      status: 500,
      body: {
        code: "record.unreadable",
        message: "Maaf, data ini tidak bisa dibaca. Silakan hubungi puskesmas.",
        details: {},
      },
    });
    expect(lines.filter(({ level }) => level === "error")).toMatchObject([{ name: "Unreadable", Faults: 1 }]);
    expect(JSON.stringify(lines)).not.toContain("rahasia");
  });
});

test("numbers in a query arrive as numbers, and a clinic without sessions has empty days", async () => {
  await Promise.all([putDistrict(serang), putClinic("3604-ciruas")]);
  const input = { clinicId: "3604-ciruas", from: "2026-12-31", days: "2" };
  expect(await callRoute(listOpenSlots, "public", { input })).toEqual({
    status: 200,
    body: {
      days: [
        { date: "2026-12-31", sessions: [] },
        { date: "2027-01-01", sessions: [] },
      ],
    },
  });
});
