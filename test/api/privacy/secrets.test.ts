import { readFile } from "node:fs/promises";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { decodeJwt } from "jose";
import { beforeAll, describe, expect, inject, type TestContext, test } from "vitest";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { patientKey } from "../../../functions/store/table/keys.ts";
import { bookAppointment } from "../../../shared/api/booking/book-appointment.ts";
import { pathFor } from "../../../shared/api/contract.ts";
import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import { feedFileOf } from "../../../shared/roster/feed/calendar-feed.ts";
import { allItems } from "../booking/contradictions.ts";
import { type Answer, callApi, calledUrls, send } from "../client/call-api.ts";
import { freeSlotsOf, openDays } from "../client/open-slots.ts";
import { newPatient, type PatientClient } from "../client/patient-client.ts";
import { signInStaff } from "../client/sign-in.ts";
import { useStore } from "../cloud/use-store.ts";
import { enterRoom } from "../consult/enter-room.ts";
import { reportArrival } from "../consult/report-arrival.ts";
import { roomIn } from "../consult/room-in.ts";
import { doctor, underWay, visitAt } from "../consult/visit-at.ts";

const cloud = inject("cloud");
/** A word nobody else says: wherever it turns up, it came from the complaint. */
const canary = `kenari${crypto.randomUUID().replaceAll("-", "")}`;
const complaint = `Gatal, ${canary}, sejak kemarin`;
/** Every token that anybody was given. */
const tokens: string[] = [];
let person: PatientClient;

beforeAll(async () => {
  useStore(cloud);
  person = await newPatient(cloud.url);
  tokens.push(person.tokens.id, person.tokens.access);
  await bookInEveryWay();
});

/** Books, collides, moves, cancels and stumbles with the word, so that it has every chance to get somewhere. */
const bookInEveryWay = async (): Promise<void> => {
  const [day] = await openDays(cloud.url, "3604-anyar", 5);
  const [slot, other] = day ? freeSlotsOf(day) : [];
  if (!slot || !other) throw new Error("no free slots");
  const { body } = await person.book(slot, { complaint });
  const appointmentId = String(body.id);
  const refused = await (await newPatient(cloud.url)).book(slot, { complaint });
  expect([body.complaint, refused.body.code]).toEqual([complaint, "slot.taken"]);
  await person.call("reschedule-appointment", { appointmentId, service: "umum", from: slot, to: other });
  expect(await sendBroken()).toMatchObject({ status: 400 });
  await spoil(appointmentId);
  const fault = await person.call("get-visit", { appointmentId });
  expect(fault).toMatchObject({ status: 500, body: { code: "record.unreadable" } });
  expect(fault.text).not.toContain(canary);
};

/** JSON that breaks off right after the word: whoever quotes what they could not parse gives it away. */
const sendBroken = (): Promise<Answer> =>
  send(`${cloud.url}${pathFor(bookAppointment, "people")}`, {
    method: "POST",
    headers: { authorization: `Bearer ${person.tokens.id}`, "idempotency-key": crypto.randomUUID() },
    body: `{"complaint": "${complaint}`,
  });

/** Leaves a calendar that no schema takes: whoever quoted what they could not read would give the word away. */
const spoil = async (id: string): Promise<void> => {
  await client().send(
    new UpdateCommand({
      TableName: tableName(),
      Key: patientKey(appointmentIdParts(id).patientId),
      UpdateExpression: "SET busy.#word = :broken",
      ExpressionAttributeNames: { "#word": complaint },
      ExpressionAttributeValues: { ":broken": 1 },
    }),
  );
  await expect(visitOf(id)).rejects.toThrow("an item can't be read");
};

const written = (name: keyof typeof cloud.written): Promise<string> =>
  readFile(cloud.written[name], "utf8").catch(() => "");

/** Without the country and the leading nought: a part of every way to write the number. */
const digits = (): string => person.phone.replace("+62", "");

describe("a complaint's words and a phone number", () => {
  test("are in no log of the cloud and its functions, though there were faults to log", async () => {
    const log = await written("log");
    expect(log).toMatch(/"level":"error".*"routeKey":"GET \/api\/people\/visits\/\{appointmentId\}"/);
    expect(log).not.toContain(canary);
    expect(log).not.toContain(digits());
  });

  test("are in no token of the pools and no address that was called", () => {
    expect(tokens.length).toBeGreaterThan(1);
    for (const token of tokens) {
      const said = JSON.stringify(decodeJwt(token));
      expect(said).not.toContain(canary);
      expect(said).not.toContain(digits());
      expect(said).not.toContain("phone_number");
    }
    expect(calledUrls.length).toBeGreaterThan(3);
    expect(calledUrls.filter((url) => url.includes(canary) || url.includes(digits()))).toEqual([]);
  });

  test("are kept apart: the table has the words and no phone number at all", async () => {
    const table = JSON.stringify(await allItems());
    expect(table).toContain(canary);
    expect(table).not.toContain(digits());
  });
});

/** The video server; without one the test is skipped, and says why. */
const serverOr = ({ skip }: TestContext) => ("missing" in cloud.video ? skip(cloud.video.missing) : cloud.video);

test("nothing of them reaches the video server, its reports or its log, from joining to the end of a visit", async (context) => {
  const server = serverOr(context);
  const patient = await newPatient(cloud.url);
  const appointmentId = await visitAt(patient, Date.now() - underWay, complaint);
  const token = (await signInStaff(cloud.url, doctor.user)).id;
  const asDoctor = (name: "join-consultation" | "admit-patient" | "end-consultation"): Promise<Answer> =>
    callApi(cloud.url, name, "staff", { appointmentId }, { token });
  const [own, doctors] = [
    await patient.call("join-consultation", { appointmentId }),
    await asDoctor("join-consultation"),
  ];
  const enter = ({ body }: Answer): Promise<WebSocket> => enterRoom(server.url, String(body.token));
  const sockets = await Promise.all([enter(own), enter(doctors)]);
  await reportArrival(cloud.url, { appointmentId, room: roomIn(own.body.token) }, server);
  expect((await asDoctor("admit-patient")).status).toBe(200);
  expect((await asDoctor("end-consultation")).status).toBe(200);
  for (const socket of sockets) socket.close();

  await expect.poll(() => written("webhooks"), { timeout: 10_000 }).toMatch(/room_started[\s\S]*room_finished/);
  const secrets = [canary, patient.phone.replace("+62", ""), "Warga", patient.accountId];
  const told = [own, doctors].map(({ body }) => JSON.stringify(decodeJwt(String(body.token))));
  const places = [...told, await written("webhooks"), await written("livekitLog"), await written("log")];
  expect(await written("webhooks")).toContain(appointmentId);
  for (const place of places) for (const secret of secrets) expect(place).not.toContain(secret);
});

test("the secret of a calendar's address is in no log of the cloud and in nothing that is kept, though it was asked for", async () => {
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url");
  const doctorToken = (await signInStaff(cloud.url, doctor.user)).id;
  const { status } = await callApi(cloud.url, "renew-calendar-feed", "staff", { token }, { token: doctorToken });
  const file = feedFileOf(token);
  const first = await fetch(`${cloud.url}/api/calendars/${file}`);
  const text = await first.text();
  const again = await fetch(`${cloud.url}/api/calendars/${file}`, {
    headers: { "if-none-match": first.headers.get("etag") ?? "" },
  });
  expect([status, first.status, again.status]).toEqual([201, 200, 304]);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nEND:VCALENDAR\r\n$/s);
  const unknown = await fetch(`${cloud.url}/api/calendars/${feedFileOf("AAAAAAAAAAAAAAAAAAAAAA")}`);
  expect([unknown.status, unknown.headers.get("cache-control")]).toEqual([404, "no-store"]);
  for (const place of [await written("log"), JSON.stringify(await allItems()), text])
    expect(place).not.toContain(token);
});
