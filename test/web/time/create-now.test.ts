import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { day } from "../../../shared/time/instant.ts";
import { createNow } from "../../../web/time/create-now.ts";
import { noteServerTime } from "../../../web/time/server-clock.ts";

const real = Date.UTC(2026, 10, 23, 2, 0, 0);

beforeEach(() => void vi.useFakeTimers({ now: real - 399 * day }));
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

test("a shown time follows what the first answer teaches of the server's time, at once", () => {
  const now = createRoot(() => createNow());
  expect(now()).toBe(real - 399 * day);
  noteServerTime(real, 100);
  expect(Math.abs(now() - real)).toBeLessThan(1_500);
});
