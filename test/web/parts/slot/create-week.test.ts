import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hour } from "../../../../shared/time/instant.ts";
import { createWeek } from "../../../../web/parts/slot/create-week.ts";
import { eight } from "../open-session.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/api/call.ts", () => ({ call }));

beforeEach(() => {
  vi.useFakeTimers({ now: eight });
  call.mockReset().mockResolvedValue({ days: [] });
});
afterEach(() => void vi.useRealTimers());

const week = (from?: string, soonestToo?: boolean) =>
  createRoot((stop) => {
    const made = createWeek(() => ({ clinicId: "3604-cikande", service: "umum", zone: "WIB", from, soonestToo }));
    return { stop, ...made };
  });

const from = (): unknown[] => call.mock.calls.map(([, { from }]) => from);

test("a week of times is asked again as soon as it is seen again, and not while it is looked at", async () => {
  const { stop } = week();
  await vi.advanceTimersByTimeAsync(hour);
  expect(from()).toEqual(["2026-11-23"]);
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(hour);
  expect(from()).toEqual(["2026-11-23", "2026-11-23"]);
  stop();
});

test("over midnight the week begins with the new day", async () => {
  const { stop } = week();
  await vi.advanceTimersByTimeAsync(17 * hour);
  expect(from()).toEqual(["2026-11-23", "2026-11-24"]);
  stop();
});

test("a visit's own day comes first, and the way leads to the days before it as far as today", async () => {
  const { first, turn, stop } = week("2026-11-27");
  const days = [first()];
  for (const weeks of [1, -1, -1]) {
    turn(weeks);
    days.push(first());
  }
  expect(days).toEqual(["2026-11-27", "2026-12-04", "2026-11-27", "2026-11-23"]);
  stop();
});

test("for whom a day was taken away today's times come first, unless that day is more than a week ahead", () => {
  const firstDays = ["2026-11-24", "2026-11-29", "2026-11-30"].map((day) => {
    const { first, stop } = week(day, true);
    stop();
    return first();
  });
  expect(firstDays).toEqual(["2026-11-23", "2026-11-23", "2026-11-30"]);
});

test("a day that is over is no place to begin", () => {
  const { first, stop } = week("2026-11-20");
  expect(first()).toBe("2026-11-23");
  stop();
});
