import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalCloud, startLocalCloud } from "../../../infra/local/start-local-cloud.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { engineUnderTest } from "../../harness/engine-under-test.ts";
import { randomFrom } from "../../harness/random.ts";
import { allVisits, contradictionsIn } from "../booking/contradictions.ts";
import { staleNextSlots } from "../booking/stale-next-slots.ts";
import { freeSlotsOf, openDays } from "../client/open-slots.ts";
import { newPatient, newPatients, type PatientClient } from "../client/patient-client.ts";
import { missingDues } from "./missing-dues.ts";
import { useStore } from "./use-store.ts";

const clinics = ["3604-cikande"];
const rounds = 6;
const perRound = 8;
/** As Cognito has it. */
const triggerLimitMs = 5000;
const random = randomFrom(124_279, "as unkind as AWS");
const createChallenge = "functions/identity/create-challenge.ts";
const stream = "functions/events/stream.ts";

/** How long the next calls of a function wait before they begin. */
const waits = new Map<string, number[]>();
const again = { count: 0 };
let folder = "";
let cloud: LocalCloud;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumpa-unkind-"));
  cloud = await startLocalCloud({
    port: 0,
    dataFolder: join(folder, "data"),
    engine: engineUnderTest(),
    pages: "none",
    video: false,
    faults: {
      shards: 3,
      parallelBatches: 2,
      again: () => {
        const once = random.chance(0.25);
        if (once) again.count += 1;
        return once;
      },
      triggerLimitMs,
      begunAfter: (entry) => (entry === stream ? random.below(120) : (waits.get(entry)?.shift() ?? 0)),
    },
  });
  const { url, engine, assembly } = cloud;
  const { region } = assembly.place;
  useStore({ url, engineUrl: engine.url, enginePid: 0, tableName: assembly.output("TableName"), region });
});
afterAll(async () => {
  await cloud?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a trigger that takes longer than Cognito waits is begun again: the sign-in goes on, with one text", async () => {
  // The first question is for the device, the second for the code.
  waits.set(createChallenge, [0, triggerLimitMs + 500]);
  const began = Date.now();
  const { phone } = await newPatient(cloud.url);
  expect(Date.now() - began).toBeGreaterThan(triggerLimitMs);
  // The call that was late begins half a second after the one that took its place: it has had its time as well.
  await wait(2500);
  expect(cloud.outbox.list().filter(({ to }) => to === phone).length).toBe(1);
});

/** The soonest slots of several sessions side by side, whose changes come through different lanes. */
const soonestSlots = async (): Promise<Slot[]> => {
  const days = await Promise.all(clinics.map((id) => openDays(cloud.url, id, 1, 2)));
  const bySession = Map.groupBy(days.flat().flatMap(freeSlotsOf), ({ sessionId }) => sessionId);
  return [...bySession.values()].flatMap((slots) => slots.slice(0, 2));
};

/** Books, moves to another slot, and now and then thinks better of it. */
const changeMinds = async (person: PatientClient, slots: readonly Slot[]): Promise<number> => {
  const booked = await person.book(random.pick(slots));
  if (booked.status !== 201) return 0;
  const appointmentId = String(booked.body.id);
  const from = booked.body.slot as Slot;
  const to = random.pick(slots);
  const moved = await person.call("reschedule-appointment", { appointmentId, service: "umum", from, to });
  if (random.chance(0.5)) return 2;
  await person.call("cancel-appointment", { appointmentId, from: moved.status === 200 ? to : from });
  return 3;
};

test("with shards and batches side by side, late, and given again, lists and due items come out right", async () => {
  const patients = await newPatients(cloud.url, rounds * perRound, rounds);
  let changes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const slots = await soonestSlots();
    const some = patients.slice(round * perRound, (round + 1) * perRound);
    for (const count of await Promise.all(some.map((person) => changeMinds(person, slots)))) changes += count;
    await expect.poll(staleNextSlots, { timeout: 30_000, interval: 500 }).toEqual([]);
  }
  expect(changes).toBeGreaterThan(rounds * 2);
  await expect.poll(missingDues, { timeout: 60_000, interval: 500 }).toEqual([]);
  expect(contradictionsIn(await allVisits())).toEqual([]);
  expect(again.count).toBeGreaterThan(0);
  await expect(readFile(join(folder, "data/lost-changes.jsonl"))).rejects.toThrow("ENOENT");
});
