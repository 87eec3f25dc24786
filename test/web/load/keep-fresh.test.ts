import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { minute } from "../../../shared/time/instant.ts";
import { keepFresh } from "../../../web/load/keep-fresh.ts";

let visibility: DocumentVisibilityState = "visible";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const turn = (next: DocumentVisibilityState): void => {
  visibility = next;
  document.dispatchEvent(new Event("visibilitychange"));
};

const watched = (mayChange: boolean, isLive = () => false) => {
  const reload = vi.fn(async () => undefined);
  const stop = createRoot((dispose) => {
    keepFresh({ reload }, () => mayChange, isLive);
    return dispose;
  });
  return { reload, stop };
};

test("what may change is asked for at most once a minute while it is seen, quietly, and never after it is left", async () => {
  const { reload, stop } = watched(true);
  await vi.advanceTimersByTimeAsync(minute - 1);
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(9 * minute + 1);
  expect(reload.mock.calls.length).toBeGreaterThanOrEqual(6);
  expect(reload.mock.calls.length).toBeLessThanOrEqual(10);
  expect(reload).toHaveBeenLastCalledWith("quietly");
  stop();
  reload.mockClear();
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(reload).not.toHaveBeenCalled();
});

test("a locked phone asks nothing, and asks once as soon as it is unlocked, on any day", async () => {
  const { reload, stop } = watched(false);
  turn("hidden");
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(reload).not.toHaveBeenCalled();
  turn("visible");
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(reload).toHaveBeenCalledTimes(1);
  stop();
});

test("what may turn at any moment is asked for every seven to nine seconds, so that it is heard of within ten, as long as it may, and never unseen", async () => {
  let live = true;
  const { reload, stop } = watched(true, () => live);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(reload).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2 * minute - 9_000);
  expect(reload.mock.calls.length).toBeGreaterThanOrEqual(13);
  expect(reload.mock.calls.length).toBeLessThanOrEqual(17);
  turn("hidden");
  reload.mockClear();
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(reload).not.toHaveBeenCalled();
  turn("visible");
  live = false;
  await vi.advanceTimersByTimeAsync(minute / 2);
  expect(reload.mock.calls.length).toBeLessThanOrEqual(2);
  stop();
});
