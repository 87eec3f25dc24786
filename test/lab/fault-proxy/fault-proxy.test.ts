import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { sessionOf, sessionsOf } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { districtKey } from "../../../functions/store/table/keys.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { startTestEngine } from "../../functions/store/engine.ts";
import { createMeter, type Meter } from "../capacity/meter.ts";
import { keyOf, personAt, wantsToBook, world } from "../history/recorded.ts";
import { putWorld, useLabTable } from "../world/lab-table.ts";
import { bookingUseCases } from "../world/use-cases.ts";
import { district, now } from "../world/world.ts";
import { type Fault, faultsOf } from "./fault.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { type PartitionLimits, partitionLimits } from "./partition-limits.ts";

let stop = (): void => {};
let proxy: FaultProxy;
let meter: Meter;
/** The faults of the next requests, in order. */
const script: Fault[] = [];
let limit: PartitionLimits = { take: () => true };

beforeAll(async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  const engine = await startTestEngine();
  meter = createMeter(engine.url);
  const limits: PartitionLimits = { take: (charges) => limit.take(charges) };
  proxy = await startFaultProxy({ target: engine.url, draw: () => script.shift(), meter, limits });
  stop = engine.stop;
  await useLabTable(proxy.url, "proxy");
  // One person books and cancels once for each fault: what an account may take of a session is not asked here.
  const settings = { ...district.settings, maxPerSession: 99 };
  await client().send(
    new PutCommand({ TableName: tableName(), Item: { ...districtKey(district.id), ...district, settings } }),
  );
  await putWorld(world);
});
afterAll(async () => {
  await proxy.close();
  stop();
  vi.unstubAllEnvs();
});

const useCases = bookingUseCases(() => now);
const [session] = world.sessions;
if (!session) throw new Error("no session");
const book = (name: string, person: number, number: number) => {
  const { request, caller, key } = wantsToBook(name, person, slotAt(session, number));
  return useCases["book-appointment"](request, caller, key);
};
const holder = async (number: number): Promise<string | undefined> => (await sessionOf(session.id))?.claims[number];

describe("capacity by the AWS formulas", () => {
  test("is the engine's own, for each operation of the store", async () => {
    const before = { ...meter.used };
    const { id, slot } = await book("metered", 0, 1);
    expect(meter.used.write - before.write).toBe(6);
    await visitOf(id);
    await sessionsOf(session.clinicId, "2026-11-23");
    await useCases["reschedule-appointment"](
      { appointmentId: id, service: "umum", from: slot, to: slotAt(session, 2) },
      personAt(0).caller,
      keyOf("metered move"),
    );
    await client().send(new PutCommand({ TableName: tableName(), Item: { PK: "X", SK: "X", long: "x".repeat(5000) } }));
    const { write, read, engine } = meter.used;
    expect(write + read - before.write - before.read).toBe(engine - before.engine);
    expect(write - before.write).toBe(6 + 8 + 5);
  });
});

describe("a fault", () => {
  const faults = faultsOf("TransactWriteItems").map((fault) => [fault.name, fault] as const);
  test.each(faults)("%s leaves a booking that is there or not, never refused for it", async (name, fault) => {
    const number = 3;
    script.push(fault);
    const answer = await book(name, 1, number).catch((error: unknown) => error);
    // "Busy" says nothing of the booking: the same request may be sent again.
    if (answer instanceof Refusal) expect(answer.code).toBe("store.busy");
    expect(proxy.faults.get(name)).toBe(1);
    const held = await holder(number);
    // What the engine got is done, whoever heard of it; a conflict is tried again by the store itself.
    const isTriedAgain = !(answer instanceof Error) && !fault.reachesEngine;
    expect(held !== undefined).toBe(fault.reachesEngine || isTriedAgain);
    const { id } = await book(name, 1, number);
    expect(await holder(number)).toBe(id);
    const { caller } = personAt(1);
    const request = { appointmentId: id, from: slotAt(session, number) };
    await useCases["cancel-appointment"](request, caller, keyOf(`undo ${name}`));
  });
});

describe("a stale read", () => {
  const stale: Fault = { name: "stale", reachesEngine: false, waitMs: 0, isStale: true };
  const day = async () => (await sessionsOf(session.clinicId, "2026-11-23")).find(({ id }) => id === session.id);

  const known = async (id: string) => ({
    held: await holder(5),
    status: (await appointmentOf(id))?.state.status,
    visit: (await visitOf(id)).appointment.state.status,
  });

  test("shows what was a moment ago; what a decision stands on is read as it is", async () => {
    const { id, slot } = await book("stale", 3, 5);
    expect((await day())?.claims[5]).toBe(id);
    expect(await known(id)).toEqual({ held: id, status: "booked", visit: "booked" });
    await useCases["cancel-appointment"]({ appointmentId: id, from: slot }, personAt(3).caller, keyOf("stale cancel"));

    script.push(stale);
    expect((await day())?.claims[5]).toBe(id);
    expect((await day())?.claims[5]).toBeUndefined();
    script.push(stale, stale, stale);
    expect(await known(id)).toEqual({ held: undefined, status: "cancelled", visit: "cancelled" });
    expect(proxy.faults.get("stale")).toBe(1);
  });
});

describe("a partition's limits", () => {
  test("refuse what is over them, and let it through when a second has gone by", async () => {
    let clock = 0;
    // At two units each: a booking writes two items of its patient's partition, a cancellation three.
    limit = partitionLimits({ write: 6, read: 100 }, () => clock);
    const { id, slot } = await book("limited", 2, 4);
    const over = "partition over its limit";
    const cancellation = { appointmentId: id, from: slot };
    const move = useCases["cancel-appointment"](cancellation, personAt(2).caller, keyOf("limited cancellation"));
    await vi.waitUntil(() => proxy.faults.has(over));
    expect(await holder(4)).toBe(id);
    clock += 1000;
    await move;
    expect(await holder(4)).toBeUndefined();
    limit = { take: () => true };
  });

  test("are counted for each partition key by itself, and refuse without taking", () => {
    let clock = 0;
    const { take } = partitionLimits({ write: 1000, read: 3000 }, () => clock);
    const write = (partition: string, units: number) => [{ partition, write: units, read: 0 }];
    expect(take(write("a", 1000))).toBe(true);
    expect(take(write("a", 1))).toBe(false);
    expect(take(write("b", 1000))).toBe(true);
    clock += 500;
    expect(take([...write("a", 400), ...write("b", 600)])).toBe(false);
    expect(take(write("a", 500))).toBe(true);
    expect(take(write("a", 1))).toBe(false);
  });
});
