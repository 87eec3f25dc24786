import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { pathFor } from "../../../shared/api/contract.ts";
import { getClinicLine } from "../../../shared/api/line/get-clinic-line.ts";
import { fillPath } from "../../../shared/api/request-of.ts";
import { type AppointmentId, appointmentIdParts } from "../../../shared/booking/appointment.ts";
import type { ClinicLine } from "../../../shared/line/clinic-line.ts";
import { placeTold } from "../../../shared/line/place-told.ts";
import type { WaitingLine } from "../../../shared/line/waiting-line.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { callApi } from "../client/call-api.ts";
import { newPatient, type PatientClient } from "../client/patient-client.ts";
import { signInStaff } from "../client/sign-in.ts";
import { useStore } from "../cloud/use-store.ts";
import { doctor, underWay, visitAt } from "../consult/visit-at.ts";

const cloud = inject("cloud");
/** A word nobody else says: wherever it turns up, it came from the complaint. */
const canary = `kenari${crypto.randomUUID().replaceAll("-", "")}`;
let patient: PatientClient;
let id: AppointmentId;
const tokens = { desk: "", doctor: "" };

const slotNow = async () => (await appointmentOf(id))?.slot ?? expect.fail("no visit");

beforeAll(async () => {
  useStore(cloud);
  tokens.desk = (await signInStaff(cloud.url, "loket.cikande")).id;
  tokens.doctor = (await signInStaff(cloud.url, doctor.user)).id;
  patient = await newPatient(cloud.url);
  id = await visitAt(patient, Date.now() - underWay, canary);
  const asked = { appointmentId: id, from: await slotNow() };
  expect(await callApi(cloud.url, "check-in-patient", "staff", asked, { token: tokens.desk })).toMatchObject({
    status: 200,
  });
});

// Whoever was called in holds the doctor's door against the tests that come after.
afterAll(async () => {
  const ended = await callApi(cloud.url, "end-consultation", "staff", { appointmentId: id }, { token: tokens.doctor });
  expect(ended).toMatchObject({ status: 200, body: { state: { status: "completed" } } });
});

const read = async (tag?: string) => {
  const { clinicId, date } = sessionIdParts((await slotNow()).sessionId);
  const url = `${cloud.url}${fillPath(pathFor(getClinicLine, "public"), () => clinicId)}?date=${date}`;
  const response = await fetch(url, { headers: tag === undefined ? {} : { "if-none-match": tag }, cache: "no-store" });
  const { status, headers } = response;
  return { status, headers, text: await response.text(), tag: headers.get("etag") ?? "" };
};
const lineIn = ({ text }: { text: string }): ClinicLine => JSON.parse(text);
const ownWord = async () => (await patient.call("get-waiting-line", { appointmentId: id })).body as WaitingLine;
/** Longer than the network keeps a line. */
const later = (): Promise<unknown> => new Promise((done) => setTimeout(done, 2_100));

test("whoever is not signed in reads where each number stands, and nothing of whoever holds it", async () => {
  const { sessionId, number } = await slotNow();
  const { status, text } = await read();
  const session = lineIn({ text }).sessions.find((one) => one.id === sessionId);
  expect([status, session?.line[number]]).toMatchObject([200, { status: "waiting" }]);
  const { code, patientId } = appointmentIdParts(id);
  const whose = [id, code, patientId, canary, patient.accountId, patient.phone.replace("+62", ""), "Warga", "umum"];
  expect(whose.filter((word) => text.includes(word))).toEqual([]);
});

test("a phone is sent it once, by its name, and told by the network until it says something else", async () => {
  await later();
  const first = await read();
  const again = await read(first.tag);
  expect([again.status, again.text, again.tag]).toEqual([304, "", first.tag]);
  expect([first, again].map(({ headers }) => headers.get("x-cache"))).toEqual([
    "Miss from cloudfront",
    "Hit from cloudfront",
  ]);
  expect(again.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=2, stale-if-error=0");
  expect(Date.parse(again.headers.get("date") ?? "")).toBeGreaterThan(Date.now() - 10_000);
  // The day's other lines go on meanwhile: what nothing happened to since it was read is not sent again.
  const statusOfNext = async (): Promise<number> => {
    const { tag } = await read();
    await later();
    return (await read(tag)).status;
  };
  await expect.poll(statusOfNext, { timeout: 30_000 }).toBe(304);
});

test("from it a phone knows its own place, and that it was called", async () => {
  await later();
  const own = await ownWord();
  const first = await read();
  expect(placeTold(own, lineIn(first), Date.now())).toMatchObject({ number: own.number, ahead: own.ahead });
  const called = await callApi(cloud.url, "admit-patient", "staff", { appointmentId: id }, { token: tokens.doctor });
  expect(called).toMatchObject({ status: 200 });
  await later();
  const next = await read(first.tag);
  expect([next.status, placeTold(own, lineIn(next), Date.now())]).toEqual([200, undefined]);
  expect((await ownWord()).state.status).toBe("in-consultation");
});
