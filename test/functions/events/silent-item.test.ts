import { expect, test, vi } from "vitest";
import { timeLeft } from "../../../functions/trigger/deadline.ts";
import { minute } from "../../../shared/time/instant.ts";
import { now } from "../booking/cikande.ts";
import { useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { newDistrict } from "./new-district.ts";

useTable();

test("what is due and never answers is given up and tried again later, and what stands behind it is done", async () => {
  const lines = loggedLines();
  const { districtId, time, done, enter, tick, left } = newDistrict((ref) =>
    ref === "silent" ? new Promise<undefined>(() => {}) : Promise.resolve(undefined),
  );
  await enter("silent", now);
  await enter("whole", now);
  await tick();
  expect(done).toEqual(["close-session whole"]);
  const again = { districtId, kind: "close-session", ref: "silent", failingSince: now };
  expect(await left()).toEqual([{ ...again, at: now + minute, attempts: 1 }]);
  time.now += minute;
  await tick();
  expect(await left()).toEqual([{ ...again, at: now + 3 * minute, attempts: 2 }]);
  expect(lines).toMatchObject([
    { name: "DeadlinePassed", due: "close-session", attempts: "1" },
    { name: "DeadlinePassed", due: "close-session", attempts: "2" },
  ]);
});

test("what is due and fails after it was given up is logged as late, stops nothing and is tried again like any other", async () => {
  const lines = loggedLines();
  const late = Promise.withResolvers<undefined>();
  const { enter, tick, left } = newDistrict(() => late.promise);
  await enter("slow", now);
  await tick();
  late.reject(new TypeError("of ours"));
  await vi.waitFor(() => expect(lines).toHaveLength(2));
  expect(lines).toMatchObject([
    { name: "DeadlinePassed", due: "close-session", attempts: "1" },
    { name: "TypeError", due: "close-session", ended: "late" },
  ]);
  expect(await left()).toMatchObject([{ at: now + minute, attempts: 1 }]);
});

test("what is due and begins near the end of a run gets no time that is needed to write what became of it", async () => {
  loggedLines();
  const given: number[] = [];
  const { time, enter, tick } = newDistrict(async () => {
    given.push(timeLeft());
    return undefined;
  }, 20_000);
  for (const left of [45_000, 10_000, 8_000, 7_999]) {
    time.left = left;
    await enter(`with-${left}`, now);
    await tick();
  }
  expect(given.map((ms) => Math.ceil(ms / 1000))).toEqual([20, 7, 5]);
});
