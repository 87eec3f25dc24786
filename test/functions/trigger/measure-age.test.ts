import { expect, test, vi } from "vitest";
import { measureAge } from "../../../functions/trigger/measure-age.ts";
import { loggedLines } from "./logged-lines.ts";

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
