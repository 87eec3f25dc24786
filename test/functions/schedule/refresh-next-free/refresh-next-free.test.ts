import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { beforeEach, describe, expect, test } from "vitest";
import { refreshNextFreeOnChange } from "../../../../functions/events/stream/refresh-next-free.ts";
import { findNextSlots } from "../../../../functions/schedule/find-next-slots.ts";
import { listOpenSlots } from "../../../../functions/schedule/list-open-slots.ts";
import { refreshNextFree } from "../../../../functions/schedule/refresh-next-free.ts";
import type { directoryOf } from "../../../../functions/store/district/directory-of.ts";
import { enterDue } from "../../../../functions/store/due/due-list.ts";
import { nextListOf, nextListsOf } from "../../../../functions/store/next-list/next-lists.ts";
import { sessionsOf, sessionToItem } from "../../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { nextListKey } from "../../../../functions/store/table/keys.ts";
import { pauseAfter } from "../../../../functions/store/table/try-again.ts";
import { timeLeft, withinMs } from "../../../../functions/trigger/deadline.ts";
import { bookableWindow } from "../../../../shared/schedule/bookable-window.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, minute } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { afternoon, colleague, morning, requestKey, serang, now as sevenOClock } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { countRequests } from "../../store/count-requests.ts";
import { put, putSession, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { refreshingBy } from "./refreshing.ts";

useTable();

const clinicId = "3604-cikande";
const services = ["umum", "gizi", "kia"];
const directory = {
  district: serang,
  services: [],
  holidays: [],
  clinics: [
    { id: clinicId, name: "Cikande", kecamatan: { code: "36.04.15", name: "Cikande" }, services, practitioners: [] },
  ],
};
const clock = { now: sevenOClock };
const time = () => clock.now;
const refresh = refreshingBy(time);
const find = findNextSlots({ directoryOf: async () => directory, nextListsOf, now: time });
const next = async (service: string) => (await find({ districtId: "3604", service }, undefined, requestKey())).clinics;
const full = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [index + 1, "k4m7q2x9ta-K7M4QX"]));
const write = async (after: Session): Promise<void> => {
  await putSession(after);
  await refresh(clinicId, [{ after }]);
};

beforeEach(async () => {
  clock.now = sevenOClock;
  for (const session of [morning({ claims: { 1: "k4m7q2x9ta-K7M4QX" } }), colleague(), afternoon({ state: "closed" })])
    await write(session);
});

describe("the next free slot of the district", () => {
  test("is found across doctors, in one request of half a unit", async () => {
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(colleague(), 1) }]);
    expect(await countRequests(() => next("umum"))).toEqual({ commands: ["Query"], units: 0.5 });
  });

  test("moves on as sessions fill, to later sessions and days, and leaves the list when nothing is free", async () => {
    await write(colleague({ claims: full }));
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(morning(), 2) }]);
    await write(morning({ claims: full }));
    await write(afternoon());
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(afternoon(), 1) }]);
    const tomorrow = morning({ id: morning().id.replace("-23.", "-24."), start: morning().start + day });
    await write(afternoon({ state: "closed" }));
    await write(tomorrow);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(tomorrow, 1) }]);
    await write({ ...tomorrow, state: "closed" });
    expect(await next("umum")).toEqual([]);
  });

  test("says where one comes to for it, and is looked for no more than one by video", async () => {
    const pustu = colleague({ comeTo: { kind: "pustu", name: "Pustu Kadikaran" } });
    await write(pustu);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(pustu, 1) }]);
    const after = { ...pustu, claims: { 20: "k4m7q2x9ta-K7M4QX" } };
    await putSession(after);
    const cost = await countRequests(() => refresh(clinicId, [{ before: pustu, after }]));
    expect(cost).toEqual({ commands: ["GetItem", "PutItem"], units: 2 });
  });

  test("stays on the list when its first time passes: the ones after it stand there too", async () => {
    for (const passed of [1, 2]) {
      clock.now = slotAt(colleague(), passed).start - serang.settings.leadMinutes * minute + 1;
      const [found] = await next("umum");
      expect(found?.slot.start).toBeGreaterThan(slotAt(colleague(), passed).start);
    }
  });

  test("is offered of an evening that goes on after midnight, to its end", async () => {
    const evening = morning({
      id: `${clinicId}.2026-11-22.2300.rahmawati-cikande`,
      start: instantAt("2026-11-22", 23 * 60, "WIB"),
      minutes: 30,
      count: 4,
      services: ["kia"],
    });
    clock.now = instantAt("2026-11-23", 5, "WIB");
    await write(evening);
    expect(await next("kia")).toEqual([{ clinicId, slot: slotAt(evening, 4) }]);
    await write({ ...evening, state: "closed" });
  });

  test("leaves the list with a session that is taken out of the table, whatever took it", async () => {
    const { PK, SK, ...rest } = sessionToItem(colleague());
    await client().send(new DeleteCommand({ TableName: tableName(), Key: { PK, SK } }));
    const OldImage = marshall({ PK, SK, ...rest }, { removeUndefinedValues: true });
    const record = { eventName: "REMOVE", dynamodb: { Keys: marshall({ PK, SK }), OldImage } } as DynamoDBRecord;
    expect(await refreshNextFreeOnChange({ refreshNextFree: refresh }).consume([record])).toEqual([]);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(morning(), 2) }]);
  });

  test("knows a service that nobody offers as having none", async () => {
    expect(await next("kia")).toEqual([]);
  });
});

describe("keeping it", () => {
  test("costs a read and a unit of writing where a booking makes no difference to what is kept", async () => {
    const before = morning({ claims: { 1: "k4m7q2x9ta-K7M4QX" } });
    const after = morning({ claims: { ...before.claims, 20: "k4m7q2x9ta-K7M4QX" } });
    await putSession(after);
    const cost = await countRequests(() => refresh(clinicId, [{ before, after }]));
    expect(cost).toEqual({ commands: ["GetItem", "PutItem"], units: 2 });
  });

  test.each<[unknown, number]>([
    [7, 8],
    [7.5, 8],
    ["seven", 1],
    [null, 1],
    [undefined, 1],
  ])("heals a list that can't be read, of version %s, by making it anew, and reports it", async (version, healed) => {
    const lines = loggedLines();
    const broken = { ...nextListKey(clinicId), version, rows: "none", known: {} };
    await client().send(new PutCommand({ TableName: tableName(), Item: broken }));
    expect(await next("umum")).toEqual([]);
    await refresh(clinicId);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(colleague(), 1) }]);
    expect((await nextListOf(clinicId)).version).toBe(healed);
    if (version === 7) expect(lines).toMatchObject([{ unreadable: `DISTRICT#3604 NEXT-FREE#${clinicId}` }]);
  });

  test("reads a list of the release before: it knew none but by video, and a session's own change says where it is met", async () => {
    const rest = colleague().id.slice(clinicId.length + 1);
    const known = { "umum gizi": bookableWindow(serang, clock.now).until };
    const released = { version: 7, rows: [[rest, colleague().start, 10, "umum gizi", [1, 2]]], known };
    await put({ ...nextListKey(clinicId), ...released });
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt({ ...colleague(), minutes: 10 }, 1) }]);
    const pustu = colleague({ comeTo: { kind: "pustu", name: "Pustu Kadikaran" } });
    await write(pustu);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(pustu, 1) }]);
  });

  test("leaves out a session that can't be read, and tells of its neighbours", async () => {
    loggedLines();
    const Key = { PK: `CLINIC#${clinicId}#2026-11-23`, SK: "SESSION#0700#broken" };
    await client().send(new PutCommand({ TableName: tableName(), Item: { ...Key, start: "dawn" } }));
    await write(colleague({ claims: { 1: "k4m7q2x9ta-K7M4QX" } }));
    await client().send(new DeleteCommand({ TableName: tableName(), Key }));
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(morning(), 2) }]);
  });
});

test("ends in time to be given again, where others are always faster and the call has no time left", async () => {
  const lines = loggedLines();
  let tries = 0;
  const never = refreshNextFree({
    districtById: async () => serang,
    nextListOf,
    sessionsOf,
    saveNextList: async () => {
      tries += 1;
      await new Promise((resolve) => setTimeout(resolve, timeLeft() - 40));
      return false;
    },
    enterDue,
    pauseAfter,
    now: time,
  });
  expect(await withinMs(500, () => outcomeOf(never(clinicId, [{ after: morning() }])))).toBe("store.busy");
  expect(tries).toBe(1);
  expect(lines).toMatchObject([{ level: "error", code: "store.busy" }]);
});

describe("a clinic's day", () => {
  test("with five doctors of 24 full places each is listed in one request of at most one unit", async () => {
    const doctors = ["ani", "budi", "citra", "dedi", "euis"];
    await Promise.all(
      doctors.map((name) =>
        putSession(morning({ id: `${clinicId}.2026-11-26.0800.${name}`, practitionerId: name, claims: full })),
      ),
    );
    const list = listOpenSlots({
      districtById: async () => serang,
      directoryOf: async () => undefined,
      sessionsOfDay: sessionsOf,
      now: time,
    });
    const cost = await countRequests(() => list({ clinicId, from: "2026-11-26", days: 1 }, undefined, requestKey()));
    expect(cost.commands).toEqual(["Query"]);
    expect(cost.units).toBeLessThanOrEqual(1);
  });

  test("that is empty is told apart from a clinic that is not there", async () => {
    const directory = { clinics: [{ id: clinicId }] } as Awaited<ReturnType<typeof directoryOf>>;
    const list = listOpenSlots({
      districtById: async () => serang,
      directoryOf: async () => directory,
      sessionsOfDay: sessionsOf,
      now: time,
    });
    const ask = (clinic: string) => list({ clinicId: clinic, from: "2027-01-01", days: 1 }, undefined, requestKey());
    expect(await ask(clinicId)).toEqual({ days: [{ date: "2027-01-01", sessions: [] }] });
    await expect(ask("3604-zzz")).rejects.toMatchObject({ code: "place.unknown" });
  });
});
