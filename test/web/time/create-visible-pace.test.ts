import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createVisiblePace } from "../../../web/time/create-visible-pace.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const shown = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
};

const begin = (work: () => Promise<void>) => {
  const pace = { ms: 1_000 };
  const end = createRoot((dispose) => {
    createVisiblePace(work, () => pace.ms);
    return dispose;
  });
  return { pace, end };
};

test("each turn comes as long after the last was done as is said then, and none after the end", async () => {
  const work = vi.fn(() => new Promise<void>((done) => setTimeout(done, 500)));
  const { pace, end } = begin(work);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(work).toHaveBeenCalledTimes(1);
  pace.ms = 3_000;
  await vi.advanceTimersByTimeAsync(3_499);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledTimes(2);
  end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(work).toHaveBeenCalledTimes(2);
});

test("nothing is done while nobody looks, and at once when somebody does", async () => {
  const work = vi.fn(async () => {});
  const { end } = begin(work);
  shown("hidden");
  await vi.advanceTimersByTimeAsync(10_500);
  expect(work).not.toHaveBeenCalled();
  shown("visible");
  await vi.advanceTimersByTimeAsync(0);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(work).toHaveBeenCalledTimes(2);
  end();
});
