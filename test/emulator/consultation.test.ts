import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { clinics } from "../../infra/demo/clinics.ts";
import { staffUsers } from "../../infra/demo/staff-users.ts";
import type { Patient } from "../../shared/people/patient.ts";
import type { Session } from "../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../shared/schedule/slot.ts";
import { minute } from "../../shared/time/instant.ts";
import { localDate } from "../../shared/time/zone.ts";
import { callApi } from "./call-api.ts";
import { livekitUrl } from "./deploy.ts";
import { livekitPass } from "./livekit-pass.ts";
import { openDistrict } from "./open-district.ts";
import { createStaff, signInByPhone, signInStaff } from "./sign-in.ts";

type Person = { token: string; patient: Patient };

const world: { session?: Session; people: Person[]; booked?: { id: string; holder: Person; key: string } } = {
  people: [],
};
const session = (): Session => world.session ?? expect.fail("the district is not open");
const booked = () => world.booked ?? expect.fail("nobody has booked");
const doctor = staffUsers.find(({ username }) => username === "rahmawati.cikande") ?? expect.fail("no doctor");

const asPatient = ({ token }: Person, key?: string) => ({
  audience: "people" as const,
  token,
  ...(key !== undefined && { key }),
});
const book = ({ token, patient }: Person, slot: Slot, key: string) =>
  callApi(
    "book-appointment",
    { patientId: patient.id, slot, service: "umum", complaint: "Batuk" },
    { audience: "people", token, key },
  );
const listOpen = () =>
  callApi("list-open-slots", { clinicId: "3604-cikande", from: localDate(session().start, "WIB") });
const nextAtCikande = async () => {
  const { body } = await callApi("find-next-slots", { districtId: "3604", service: "umum" });
  return body.clinics.find(({ clinicId }) => clinicId === "3604-cikande")?.slot.start;
};
/** What the stream's summary of the day must come to: the first of the clinic's own open slots. */
const firstOpen = async () => {
  const { body } = await listOpen();
  const open = body.days.flatMap(({ sessions }) => sessions).filter(({ services }) => services.includes("umum"));
  return Math.min(...open.flatMap((grid) => grid.free.map((number) => slotAt(grid, number).start)));
};
const streamHasRun = async () => {
  const first = await firstOpen();
  await expect.poll(nextAtCikande, { timeout: 25_000, interval: 200 }).toBe(first);
  return first;
};
const join = (person: Person) => callApi("join-consultation", { appointmentId: booked().id }, asPatient(person));

beforeAll(async () => {
  world.session = await openDistrict(Date.now());
});

test("the clinics of the district are there, with their services", async () => {
  const { status, body } = await callApi("list-clinics", { districtId: "3604" });
  expect(status).toBe(200);
  expect(body.clinics.map(({ id }) => id).toSorted()).toEqual(clinics.map(({ id }) => id).toSorted());
});

test("a clinic's open slots are listed, from the next one on", async () => {
  const { id } = session();
  const times: number[] = [];
  for (let asked = 0; asked < 20; asked += 1) {
    const began = performance.now();
    const { status, body } = await listOpen();
    times.push(performance.now() - began);
    expect(status).toBe(200);
    const soon = body.days[0]?.sessions.find((open) => open.id === id);
    expect(soon?.free).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  }
  console.log(`a warm request: ${times.toSorted((a, b) => a - b)[10]?.toFixed(0)} ms`);
});

test("the next free slot of each clinic follows from the stream", async () => {
  expect(await streamHasRun()).toBeLessThanOrEqual(session().start);
});

test("villagers sign up with their phone, enter by the code of a text, and say who they are", async () => {
  for (const [phone, name] of [
    ["+6281311110001", "Siti Aminah"],
    ["+6281311110002", "Ahmad Fauzi"],
  ] as const) {
    const token = await signInByPhone(phone);
    const who = { name, birthDate: "1990-05-01", sex: "female", relation: "self" } as const;
    const caller = { audience: "people", token, key: randomUUID() } as const;
    const { status, body } = await callApi("add-household-member", who, caller);
    expect({ status, name: body.patient.name }).toEqual({ status: 201, name });
    world.people.push({ token, patient: body.patient });
  }
});

test("two want the same slot at once: one books it, the other is told what is free", async () => {
  const slot = slotAt(session(), 1);
  const tries = world.people.map((person) => ({ person, key: randomUUID() }));
  const answers = await Promise.all(
    tries.map(async ({ person, key }) => ({ person, key, answer: await book(person, slot, key) })),
  );
  const [won, lost] = answers.toSorted((a, b) => a.answer.status - b.answer.status);
  if (!won || !lost) return expect.fail("two were to try");
  expect(won.answer).toMatchObject({ status: 201, body: { slot, state: { status: "booked" } } });
  world.booked = { id: won.answer.body.id, holder: won.person, key: won.key };
  expect(lost.answer).toMatchObject({
    status: 409,
    body: { code: "slot.taken", details: { days: [{ sessions: expect.any(Array) }] } },
  });
  const { details } = JSON.parse(lost.answer.text) as {
    details: { days: { sessions: { id: string; free: number[] }[] }[] };
  };
  expect(details.days[0]?.sessions.find(({ id }) => id === slot.sessionId)?.free[0]).toBe(2);
});

test("the same booking sent again gets the same answer, with another body none", async () => {
  const { id, holder, key } = booked();
  const again = await book(holder, slotAt(session(), 1), key);
  expect(again).toMatchObject({ status: 201, body: { id } });
  expect(await book(holder, slotAt(session(), 5), key)).toMatchObject({
    status: 422,
    body: { code: "request.key-reused" },
  });
  await streamHasRun();
});

test("a visit is moved, and stands at its new time only", async () => {
  const { id, holder } = booked();
  const [from, to] = [slotAt(session(), 1), slotAt(session(), 2)];
  const move = { appointmentId: id, service: "umum", from, to };
  const moved = await callApi("reschedule-appointment", move, asPatient(holder, randomUUID()));
  expect(moved).toMatchObject({ status: 200, body: { id, slot: to } });
  const { status, body } = await callApi("list-upcoming-visits", {}, asPatient(holder));
  expect({ status, visits: body.visits.map((visit) => [visit.id, visit.slot]) }).toEqual({
    status: 200,
    visits: [[id, to]],
  });
  await streamHasRun();
});

test("a doctor whom an administrator made signs in by password and sees who comes", async () => {
  await createStaff(doctor);
  const token = await signInStaff(doctor);
  const date = localDate(session().start, "WIB");
  const { status, body } = await callApi("get-doctor-day", { date }, { audience: "staff", token });
  expect(status).toBe(200);
  const mine = body.sessions.find(({ session: { id } }) => id === session().id);
  expect(mine?.visits.map(({ appointment, patient }) => [appointment.id, patient.name])).toEqual([
    [booked().id, booked().holder.patient.name],
  ]);
  const join = await callApi("join-consultation", { appointmentId: booked().id }, { audience: "staff", token });
  expect(await livekitPass(join.body.token)).toMatchObject({ sub: "doctor" });
});

test("the patient gets a key to the visit's room: minutes long, and to listen until admitted", async () => {
  const { status, body } = await join(booked().holder);
  expect({ status, url: body.url, mayPublish: body.mayPublish }).toEqual({
    status: 200,
    url: livekitUrl,
    mayPublish: false,
  });
  const { sub, video, exp = 0 } = await livekitPass(body.token);
  expect({ sub, video }).toEqual({
    sub: "patient",
    video: { room: expect.any(String), roomJoin: true, canPublish: false, canPublishData: false, canSubscribe: true },
  });
  expect(exp * 1000 - Date.now()).toBeLessThanOrEqual(10 * minute);
});

test("nobody gets a key to another's visit", async () => {
  const stranger = world.people.find((person) => person !== booked().holder) ?? expect.fail("no stranger");
  expect(await join(stranger)).toMatchObject({ status: 403, body: { code: "patient.foreign" } });
});

const changed = (token: string): string => {
  const [head, body = "", signature] = token.split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as object;
  const forged = Buffer.from(JSON.stringify({ ...claims, sub: randomUUID() })).toString("base64url");
  return [head, forged, signature].join(".");
};

test("no token, a changed token and the token of the other pool open nothing", async () => {
  const { token } = booked().holder;
  const statusFor = async (audience: "people" | "staff", offered: string | undefined): Promise<number> => {
    const caller = offered === undefined ? { audience } : { audience, token: offered };
    return (await callApi("join-consultation", { appointmentId: booked().id }, caller)).status;
  };
  expect(await statusFor("people", token)).toBe(200);
  expect(await statusFor("people", undefined)).toBe(401);
  expect(await statusFor("people", changed(token))).toBe(401);
  expect(await statusFor("staff", token)).toBe(401);
});
