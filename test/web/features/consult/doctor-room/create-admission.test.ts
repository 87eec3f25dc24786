import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RefusalCode } from "../../../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createAdmission } from "../../../../../web/features/consult/doctor-room/create-admission.ts";
import { faultsThrownBeside } from "../../../api/faults-thrown-beside.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const admitting = (code?: RefusalCode, fault?: Error) => {
  const [isThere, setThere] = createSignal(false);
  const [isDone, setDone] = createSignal(false);
  const world = { code };
  const admit = vi.fn(async () => {
    if (fault) throw fault;
    if (world.code) throw new ApiRefusal(world.code, "no", {});
    setDone(true);
  });
  const admission = createRoot(() => createAdmission({ admit, isThere, isDone, isLeaving: () => false }));
  return { admission, admit, setThere, world };
};

test("a patient who is seen in the room is admitted by one request", async () => {
  const { admit, setThere, admission } = admitting();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(admit).not.toHaveBeenCalled();
  setThere(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([admit.mock.calls.length, admission.gaveUp()]).toEqual([1, false]);
});

test("five tries with growing pauses, then the doctor is asked; a press begins them anew", async () => {
  const { admit, setThere, admission, world } = admitting("consult.not-waiting");
  setThere(true);
  const tries: number[] = [];
  for (const pause of [0, 1_000, 2_000, 4_000, 8_000]) {
    expect(admission.gaveUp()).toBe(false);
    await vi.advanceTimersByTimeAsync(pause);
    tries.push(admit.mock.calls.length);
  }
  expect([tries, admission.gaveUp()]).toEqual([[1, 2, 3, 4, 5], true]);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(admit).toHaveBeenCalledTimes(5);
  world.code = undefined;
  admission.again();
  await vi.advanceTimersByTimeAsync(0);
  expect([admit.mock.calls.length, admission.gaveUp()]).toEqual([6, false]);
});

test("nobody is asked for who has left again", async () => {
  const { admit, setThere } = admitting("consult.not-waiting");
  setThere(true);
  await vi.advanceTimersByTimeAsync(500);
  setThere(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(admit).toHaveBeenCalledTimes(1);
});

test("a refusal that stays is asked for once and told", async () => {
  const { admission, admit, setThere } = admitting("consult.occupied");
  setThere(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(admit).toHaveBeenCalledTimes(1);
  expect(admission.refusal()).toMatchObject({ code: "consult.occupied" });
});

test("a fault of ours is seen, and the doctor is asked as after any other try in vain", async () => {
  const thrown = faultsThrownBeside();
  const fault = new TypeError("of ours");
  const { admission, admit, setThere } = admitting(undefined, fault);
  setThere(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([thrown, admit.mock.calls.length, admission.gaveUp()]).toEqual([Array(5).fill(fault), 5, true]);
});
