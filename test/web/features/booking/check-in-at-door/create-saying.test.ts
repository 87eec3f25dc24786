import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import type { Appointment } from "../../../../../shared/booking/appointment.ts";
import { createSaying } from "../../../../../web/features/booking/check-in-at-door/create-saying.ts";

const slot = { sessionId: "3604-cikande.2026-11-28.0800.rahma", number: 2, start: 1, minutes: 10 };
const visit = { id: "p-K7M4QX", slot, mode: "in-person", state: { status: "booked", steps: 2 } } as Appointment;

const saying = () => {
  const state = { status: "waiting", arrivedAt: 5, bySelf: true } as const;
  const call = vi.fn(async () => ({ id: visit.id, slot, state }));
  const done = vi.fn();
  return createRoot(() => ({ call, done, ...createSaying({ visit: () => visit, call, done }) }));
};

test("what is no code is said before anything is sent", () => {
  const { open, write, send, problem, call } = saying();
  open();
  expect(problem()).toBeUndefined();
  write("48 2");
  send();
  expect([problem(), call.mock.calls.length]).toEqual(["Ketik 4 angka yang ada di papan.", 0]);
});

test("the digits are sent of the visit as it is shown, and its new state is told", async () => {
  const { open, write, send, code, call, done } = saying();
  open();
  write("48-219");
  expect(code()).toBe("4821");
  send();
  await vi.waitFor(() =>
    expect(done).toHaveBeenCalledWith({ ...visit, state: { status: "waiting", arrivedAt: 5, bySelf: true } }),
  );
  expect(call).toHaveBeenCalledWith(expect.anything(), { appointmentId: visit.id, from: slot, steps: 2, code: "4821" });
});
