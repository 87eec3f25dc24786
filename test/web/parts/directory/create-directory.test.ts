import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hour, minute } from "../../../../shared/time/instant.ts";
import { createDirectory } from "../../../../web/parts/directory/create-directory.ts";
import { createNextSlots } from "../../../../web/parts/directory/create-next-slots.ts";
import { eight } from "../open-session.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/api/call.ts", () => ({ call }));

beforeEach(() => {
  vi.useFakeTimers({ now: eight });
  localStorage.clear();
  call.mockReset().mockResolvedValue({ clinics: [], services: [], district: { zone: "WIB" } });
});
afterEach(() => void vi.useRealTimers());

const seenAgain = async (after: number): Promise<number> => {
  vi.setSystemTime(Date.now() + after);
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);
  return call.mock.calls.length;
};

test("the directory is asked for again when it is seen an hour later, and not a minute later", async () => {
  const stop = createRoot((dispose) => {
    createDirectory();
    return dispose;
  });
  expect([await seenAgain(0), await seenAgain(minute), await seenAgain(hour)]).toEqual([1, 1, 2]);
  stop();
});

test("the next free times are asked for again when they are seen again", async () => {
  const stop = createRoot((dispose) => {
    createNextSlots(() => "umum");
    return dispose;
  });
  await vi.advanceTimersByTimeAsync(hour);
  expect([call.mock.calls.length, await seenAgain(0)]).toEqual([1, 2]);
  stop();
});
