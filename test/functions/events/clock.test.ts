import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test, vi } from "vitest";
import { clock, measureAge } from "../../../functions/events/clock.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { now } from "../booking/cikande.ts";
import { countRequests } from "../store/count-requests.ts";
import { useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { newDistrict } from "./new-district.ts";

useTable();

describe("what is due", () => {
  test("is done at its minute, never before it, the oldest first, and once", async () => {
    const { time, done, enter, tick } = newDistrict();
    await enter("later", now + 1);
    await enter("second", now);
    await enter("first", now - 5 * minute, "open-day");
    await tick();
    expect(done).toEqual(["open-day first", "close-session second"]);
    time.now += minute - 1;
    await tick();
    expect(done).toHaveLength(2);
    time.now += 1;
    await tick();
    await tick();
    expect(done.slice(2)).toEqual(["close-session later"]);
  });

  test("is made up after days without a clock, all of it", async () => {
    const { time, done, enter, tick, left } = newDistrict();
    for (let hours = 0; hours < 30; hours += 1) await enter(`session-${hours}`, now + hours * 60 * minute);
    time.now += 3 * day;
    await tick();
    expect(done).toHaveLength(30);
    expect(await left()).toEqual([]);
  });

  test("is done again when its consumer says so", async () => {
    const { districtId, enter, tick, left } = newDistrict(async () => now + 10 * minute);
    await enter("session", now);
    await tick();
    const again = { districtId, at: now + 10 * minute, kind: "close-session", ref: "session", attempts: 0 };
    expect(await left()).toEqual([again]);
  });

  test("is never lost to a consumer that names a time gone by", async () => {
    const { enter, tick, left } = newDistrict(async () => now);
    await enter("session", now);
    await tick();
    expect(await left()).toMatchObject([{ at: now + minute }]);
  });

  test("that fails stops nothing after it, is logged without its ref, and waits 1, 2, 4 … 60 minutes", async () => {
    const lines = loggedLines();
    const { time, done, enter, tick, left } = newDistrict(async (ref) => {
      if (ref === "broken") throw new Error(`${ref} is a secret`);
      return undefined;
    });
    await enter("broken", now);
    await enter("whole", now);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await tick();
      const [due] = await left();
      waits.push(((due?.at ?? 0) - time.now) / minute);
      time.now = due?.at ?? 0;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(done).toEqual(["close-session whole"]);
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatchObject({ level: "error", due: "close-session", attempts: "1" });
    expect(JSON.stringify(lines)).not.toMatch(/secret|broken/);
  });

  test("that fails for three days is set aside where it is found, counted, and stops nothing", async () => {
    const lines = loggedLines();
    const { districtId, time, done, enter, tick, left, lost } = newDistrict(async (ref) => {
      if (ref === "broken") throw new TypeError("of ours");
      return undefined;
    });
    await enter("broken", now);
    let tries = 0;
    for (; (await left()).length > 0; tries += 1) {
      time.now = (await left())[0]?.at ?? 0;
      await tick();
    }
    // 1, 2, 4 … 32 minutes, then each hour until three days are over.
    expect([tries, time.now - now]).toEqual([78, 3 * day + 3 * minute]);
    const place = { PK: `DUE-LOST#${districtId}`, SK: expect.stringMatching(/^2026-\S+Z#close-session#broken$/) };
    expect(await lost()).toEqual([{ ...place, why: "TypeError", setAsideAt: time.now }]);
    expect(lines.at(-1)).toMatchObject({ DueLost: 1, why: "TypeError" });
    await enter("whole", time.now);
    await tick();
    expect(done).toEqual(["close-session whole"]);
  });

  test("of a kind nobody knows is counted and set aside at once, and what comes after it is done", async () => {
    const lines = loggedLines();
    const { districtId, time, done, enter, tick, lost } = newDistrict();
    const Item = { PK: `DUE#${districtId}`, SK: "2026-11-22T00:00Z#dream#x", attempts: 0 };
    await client().send(new PutCommand({ TableName: tableName(), Item }));
    await enter("whole", now);
    await tick();
    await tick();
    expect(done).toEqual(["close-session whole"]);
    const SK = "2026-11-22T00:00Z#dream#x";
    expect(lines).toMatchObject([{ DueLost: 1, why: "unknown-kind" }]);
    expect(await lost()).toEqual([{ PK: `DUE-LOST#${districtId}`, SK, why: "unknown-kind", setAsideAt: time.now }]);
  });

  test("that nobody can read is reported and set aside at once, and what comes after it is done", async () => {
    const lines = loggedLines();
    const { districtId, time, done, enter, tick, lost } = newDistrict();
    const SK = "2026-11-22T00:00Z#close-session";
    await client().send(new PutCommand({ TableName: tableName(), Item: { PK: `DUE#${districtId}`, SK, attempts: 0 } }));
    await enter("whole", now);
    await tick();
    expect(done).toEqual(["close-session whole"]);
    expect(lines).toMatchObject([{ unreadable: `DUE#${districtId} ${SK}` }, { DueLost: 1, why: "unreadable" }]);
    expect(await lost()).toEqual([{ PK: `DUE-LOST#${districtId}`, SK, why: "unreadable", setAsideAt: time.now }]);
  });

  test("waits for the next minute where there is no time left to end it", async () => {
    const { time, done, enter, tick } = newDistrict(async () => {
      time.left = 1000;
      return undefined;
    });
    const lines = loggedLines();
    await enter("first", now - 10 * minute);
    await enter("second", now - 5 * minute);
    await tick();
    expect(done).toEqual(["close-session first"]);
    expect(lines).toMatchObject([{ DueLate: 300 }]);
    time.left = 45_000;
    await tick();
    expect(done).toHaveLength(2);
  });

  test("is asked for with one read a quiet minute, and costs none but its own besides", async () => {
    const { enter, tick } = newDistrict();
    expect((await countRequests(tick)).commands).toEqual(["Query"]);
    await enter("session", now);
    expect((await countRequests(tick)).commands).toEqual(["Query", "DeleteItem"]);
  });
});

describe("the clock", () => {
  test("sees to every district, whatever another one fails at", async () => {
    loggedLines();
    const seen: string[] = [];
    const step = (name: string, bad: string) => async (id: string) => {
      if (id === bad) throw new Error("unreadable");
      seen.push(`${name} ${id}`);
    };
    await clock({
      districtIds: async () => ["3601", "3602", "3603"],
      keepDaysOpening: step("days", "3601"),
      workOffDue: step("due", "3602"),
    })();
    expect(seen.toSorted()).toEqual(["days 3602", "days 3603", "due 3601", "due 3603"]);
  });
});

const tick = { time: "2026-11-23T02:00:00Z" };

test("a tick that is done says how old it is by then", async () => {
  const lines = loggedLines();
  vi.useFakeTimers({ now: Date.parse("2026-11-23T02:00:00Z") });
  await measureAge(async () => vi.setSystemTime(Date.parse("2026-11-23T02:00:07Z")))(tick);
  vi.useRealTimers();
  expect(lines).toMatchObject([{ ClockAge: 7 }]);
});

test("a tick that fails says nothing, so that the silence is noticed", async () => {
  const lines = loggedLines();
  const failing = measureAge(async () => {
    throw new Error("no table");
  });
  await expect(failing(tick)).rejects.toThrow("no table");
  expect(lines).toEqual([]);
});
