import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askAhead, fetchTimed, takeAhead } from "../../../web/api/ahead.ts";
import { serverNow } from "../../../web/time/server-clock.ts";

const fetched = vi.fn<typeof fetch>();
beforeEach(() => void vi.stubGlobal("fetch", fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a request sent ahead goes out at once, and its answer is given once", async () => {
  const answer = Response.json({ clinics: [] });
  fetched.mockResolvedValueOnce(answer);
  askAhead("/api/districts/3604/clinics");
  expect(fetched.mock.calls.map(([url]) => url)).toEqual(["/api/districts/3604/clinics"]);
  expect(takeAhead("/api/districts/9999/clinics")).toBeUndefined();
  expect(await takeAhead("/api/districts/3604/clinics")).toBe(answer);
  expect(takeAhead("/api/districts/3604/clinics")).toBeUndefined();
});

test("who takes the answer hears that it failed; where nobody takes it, nobody is disturbed", async () => {
  fetched.mockRejectedValue(new TypeError("Failed to fetch"));
  askAhead("/api/taken");
  askAhead("/api/left");
  await expect(takeAhead("/api/taken")).rejects.toThrow("Failed to fetch");
});

const now = Date.UTC(2026, 10, 23, 2, 0, 0);

/** Of a browser's two clocks one may stand still while the phone sleeps, and the other may be put back. */
const waits: Record<string, () => void> = {
  "while the phone slept for an hour": () => void vi.setSystemTime(now + 3_600_000),
  "on a slow network": () => void vi.advanceTimersByTime(15_000),
};

test.each(Object.entries(waits))("an answer that came %s does not move a clock that can be right", async (_, wait) => {
  vi.useFakeTimers({ now, toFake: ["Date", "performance"] });
  fetched.mockImplementationOnce(async () => {
    wait();
    return new Response("{}", { headers: { date: new Date(now).toUTCString() } });
  });
  await fetchTimed("/api/districts/3604/clinics");
  expect(serverNow()).toBe(Date.now());
});

test("an answer that came while the phone's clock was put back teaches it the server's time", async () => {
  vi.useFakeTimers({ now, toFake: ["Date", "performance"] });
  fetched.mockImplementationOnce(async () => {
    vi.advanceTimersByTime(200);
    vi.setSystemTime(now - 3_600_000);
    return new Response("{}", { headers: { date: new Date(now).toUTCString() } });
  });
  await fetchTimed("/api/districts/3604/clinics");
  expect(Math.abs(serverNow() - now)).toBeLessThan(1_500);
});
