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

const week = (): { stop: () => void } =>
  createRoot((stop) => {
    createWeek(() => ({ clinicId: "3604-cikande", service: "umum", zone: "WIB" }));
    return { stop };
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
