import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { slotAt } from "../../../../../shared/schedule/slot.ts";
import { createCalling } from "../../../../../web/features/consult/doctor-day/create-calling.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { morning } from "../../../../functions/booking/cikande.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const siti = { appointmentId: "siti", steps: 0 };

const calling = () => {
  const deps = {
    admit: vi.fn(async () => undefined),
    pause: vi.fn(),
    skip: vi.fn(async () => undefined),
    settle: vi.fn(async () => undefined),
    changed: vi.fn(),
  };
  return { ...deps, work: createRoot(() => createCalling(deps)) };
};

test("who was called in can be sent back by one press for ten seconds", async () => {
  const { work, pause, changed } = calling();
  await work.callIn(siti);
  expect([work.fresh(), changed.mock.calls.length]).toEqual(["siti", 1]);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(work.fresh()).toBe("siti");
  await work.pause({ appointmentId: "siti", admittedAt: 2 });
  expect([work.fresh(), pause.mock.calls]).toEqual([undefined, [[{ appointmentId: "siti", admittedAt: 2 }]]]);
  await work.callIn(siti);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(work.fresh()).toBeUndefined();
});

test("two presses are one call", async () => {
  const { work, admit } = calling();
  await Promise.all([work.callIn(siti), work.callIn(siti)]);
  expect(admit).toHaveBeenCalledTimes(1);
});

test("a call that nobody answered is sent once more, and nobody counts as called before", async () => {
  const { work, admit } = calling();
  admit.mockRejectedValueOnce(new Unreachable());
  await work.callIn(siti);
  expect([work.state().status, work.fresh()]).toEqual(["unsent", undefined]);
  await work.again();
  expect([work.state().status, work.fresh(), admit.mock.calls]).toEqual(["done", "siti", [[siti], [siti]]]);
});

test("what was decided about the patient before is done before the next one is called", async () => {
  const { work, admit, settle } = calling();
  const order: string[] = [];
  settle.mockImplementation(async () => void order.push("settle"));
  admit.mockImplementation(async () => void order.push("admit"));
  await work.callIn(siti);
  expect(order).toEqual(["settle", "admit"]);
});

test("who is there after all is had back, which nobody takes for a calling-in", async () => {
  const { work, skip, changed } = calling();
  const asked = { appointmentId: "siti", from: slotAt(morning(), 2), times: 2, steps: 1, back: true } as const;
  await work.haveBack(asked);
  expect([work.fresh(), changed.mock.calls.length, skip.mock.calls]).toEqual([undefined, 1, [[asked]]]);
});
