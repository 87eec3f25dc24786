import { jwtVerify } from "jose";
import { beforeAll, describe, expect, inject, type TestContext, test } from "vitest";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { type Answer, callApi } from "../client/call-api.ts";
import { daysNow, freeSlotsOf } from "../client/open-slots.ts";
import { newPatient, type PatientClient } from "../client/patient-client.ts";
import { signInStaff } from "../client/sign-in.ts";
import type { SharedCloud } from "../cloud/global-setup.ts";
import { useStore } from "../cloud/use-store.ts";
import { enterRoom } from "./enter-room.ts";
import { reportArrival } from "./report-arrival.ts";
import { roomIn } from "./room-in.ts";
import { doctor, underWay, visitAt } from "./visit-at.ts";

const cloud = inject("cloud");
const complaint = "Gatal di tempat yang memalukan";
let doctorToken = "";

beforeAll(async () => {
  useStore(cloud);
  doctorToken = (await signInStaff(cloud.url, doctor.user)).id;
});

/** A new person with a visit that begins at `start`. */
const visiting = async (start: number): Promise<{ siti: PatientClient; id: AppointmentId }> => {
  const siti = await newPatient(cloud.url);
  return { siti, id: await visitAt(siti, start, complaint) };
};

const join = (person: PatientClient, appointmentId: AppointmentId): Promise<Answer> =>
  person.call("join-consultation", { appointmentId });
const asDoctor = (name: "join-consultation" | "admit-patient" | "end-consultation", id: AppointmentId) =>
  callApi(cloud.url, name, "staff", { appointmentId: id }, { token: doctorToken });

type Server = Exclude<SharedCloud["video"], { missing: string }>;

/** The video server; without one the test is skipped, and says why. */
const serverOr = ({ skip }: TestContext): Server =>
  "missing" in cloud.video ? skip(cloud.video.missing) : cloud.video;

const claimsOf = async ({ body }: Answer, { key, secret }: Server) => {
  const verified = await jwtVerify(String(body.token), Buffer.from(secret), { issuer: key, algorithms: ["HS256"] });
  return verified.payload;
};

describe("no token to a room", () => {
  test("of another's visit, for a patient and for another doctor; nor of a visit that is not there", async () => {
    const { siti, id } = await visiting(Date.now() - underWay);
    const foreign = (code: string) => ({ status: 403, body: { code } });
    expect(await join(await newPatient(cloud.url), id)).toMatchObject(foreign("patient.foreign"));
    const token = (await signInStaff(cloud.url, "hasanudin.kramatwatu")).id;
    expect(await callApi(cloud.url, "join-consultation", "staff", { appointmentId: id }, { token })).toMatchObject(
      foreign("appointment.foreign"),
    );
    const unknown = `${siti.patientId}-K7M4QX`;
    expect(await join(siti, unknown)).toMatchObject({ status: 404, body: { code: "appointment.unknown" } });
  });

  test("before its window: of a booking for tomorrow, and until fifteen minutes before the start", async () => {
    const early = { status: 425, body: { code: "consult.too-early" } };
    const [tomorrow] = await daysNow(doctor.clinicId, 1);
    const slot = tomorrow && freeSlotsOf(tomorrow)[0];
    if (!slot) throw new Error("no free slot tomorrow");
    const start = Date.now() + 16 * minute;
    const { siti, id } = await visiting(start);
    const { status, body } = await siti.book(slot);
    expect(status).toBe(201);
    expect(await join(siti, String(body.id))).toMatchObject(early);
    expect(await join(siti, id)).toMatchObject({
      ...early,
      body: { details: { opensAt: start - 15 * minute } },
    });
  });

  test("after its window: of a visit three days ago", async () => {
    const { siti, id } = await visiting(Date.now() - 3 * day);
    const over = { status: 410, body: { code: "consult.over" } };
    expect(await join(siti, id)).toMatchObject(over);
    expect(await asDoctor("join-consultation", id)).toMatchObject(over);
  });
});

describe("a token", () => {
  test("is for one room and one listed person, silent until the doctor admits, and says nothing of the patient", async (context) => {
    const server = serverOr(context);
    const { siti, id } = await visiting(Date.now() - underWay);
    const before = await join(siti, id);
    expect(before).toMatchObject({ status: 200, body: { mayPublish: false, url: server.url } });
    const waiting = await claimsOf(before, server);
    const lasts = (waiting.exp ?? 0) * 1000 - Date.now();
    expect(lasts).toBeGreaterThan(0);
    expect(lasts).toBeLessThanOrEqual(10 * minute);
    expect(waiting).toEqual({
      iss: server.key,
      sub: "patient",
      nbf: expect.any(Number),
      exp: waiting.exp,
      video: {
        room: expect.stringMatching(/^[\w-]{22}$/),
        roomJoin: true,
        canPublish: false,
        canPublishData: false,
        canSubscribe: true,
      },
    });
    const said = JSON.stringify(waiting);
    for (const secret of [complaint, siti.phone.slice(3), siti.accountId, "Warga"]) expect(said).not.toContain(secret);

    const early = await claimsOf(await asDoctor("join-consultation", id), server);
    expect(early).toMatchObject({ sub: "doctor", video: { ...(waiting.video as object), canPublish: false } });
    expect(await asDoctor("admit-patient", id)).toMatchObject({ status: 409, body: { code: "consult.not-waiting" } });
    const arrival = { appointmentId: id, room: roomIn(before.body.token) };
    expect(await reportArrival(cloud.url, arrival, { ...server, secret: `${server.secret}x` })).toBe(401);
    expect(await reportArrival(cloud.url, arrival, server)).toBe(204);
    expect((await claimsOf(await join(siti, id), server)).video).toMatchObject({ canPublish: false });

    expect((await asDoctor("admit-patient", id)).status).toBe(200);
    const admitted = await claimsOf(await join(siti, id), server);
    expect(admitted).toMatchObject({ sub: "patient", video: { ...(waiting.video as object), canPublish: true } });
    const sockets = await Promise.all([
      enterRoom(server.url, String(before.body.token)),
      enterRoom(server.url, String((await asDoctor("join-consultation", id)).body.token)),
    ]);
    expect(await asDoctor("end-consultation", id)).toMatchObject({
      status: 200,
      body: { state: { status: "completed" } },
    });
    for (const socket of sockets) socket.close();
    expect(await join(siti, id)).toMatchObject({ status: 409, body: { code: "appointment.final" } });
    expect((await asDoctor("join-consultation", id)).body.code).toBe("appointment.final");
  });

  test("is given from fifteen minutes before the visit, however late its session runs by now", async (context) => {
    serverOr(context);
    const late = await visiting(Date.now() - 50 * minute + 40_000);
    expect((await join(late.siti, late.id)).status).toBe(200);
    const opening = await visiting(Date.now() + 15 * minute - 1000);
    expect((await join(opening.siti, opening.id)).status).toBe(200);
  });

  test("is refused by the video server with any one character changed", async (context) => {
    const server = serverOr(context);
    const { siti, id } = await visiting(Date.now() - underWay);
    const token = String((await join(siti, id)).body.token);
    const admits = async (shown: string): Promise<boolean> =>
      (await fetch(`${server.apiUrl}/rtc/validate?access_token=${shown}`)).ok;
    expect(await admits(token)).toBe(true);
    const places = [...token].flatMap((letter, place) => (letter === "." ? [] : [place]));
    const admitted: number[] = [];
    for (let from = 0; from < places.length; from += 50) {
      const batch = places.slice(from, from + 50);
      const answers = await Promise.all(batch.map((place) => admits(changedAt(token, place))));
      admitted.push(...batch.filter((_, index) => answers[index]));
    }
    expect(admitted).toEqual([]);
  });
});

/** The letters A and Q differ in more than the last bits, which the end of a signature leaves open. */
const changedAt = (token: string, place: number): string =>
  `${token.slice(0, place)}${"AQ".replace(token.charAt(place), "").charAt(0)}${token.slice(place + 1)}`;
