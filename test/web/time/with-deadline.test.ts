import { expect, test, vi } from "vitest";
import { TimedOut, withDeadline } from "../../../web/time/with-deadline.ts";

test("work that is done in time gives its value, and leaves no timer behind", async () => {
  vi.useFakeTimers();
  expect(await withDeadline(20, async () => "done")).toBe("done");
  expect(vi.getTimerCount()).toBe(0);
  await expect(withDeadline(20, () => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
  vi.useRealTimers();
});

test("work that takes longer ends as timed out, and is told to stop", async () => {
  const told: boolean[] = [];
  const never = (signal: AbortSignal) => {
    signal.addEventListener("abort", () => told.push(signal.aborted));
    return new Promise(() => undefined);
  };
  await expect(withDeadline(5, never)).rejects.toBeInstanceOf(TimedOut);
  expect(told).toEqual([true]);
});
