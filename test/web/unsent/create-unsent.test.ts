import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cancelAppointment } from "../../../shared/api/booking/cancel-appointment.ts";
import { endConsultation } from "../../../shared/api/consult/end-consultation.ts";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { cancellation } from "../../../web/features/booking/cancel-appointment/cancellation.ts";
import { completion } from "../../../web/features/consult/end-consultation/completion.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { keptChanges } from "../../../web/unsent/change.ts";
import { createUnsent } from "../../../web/unsent/create-unsent.ts";

const slot = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 1, start: 0, minutes: 20 };
const state = { status: "cancelled", cancelledAt: 0 } as const;
const ended = { status: "completed", arrivedAt: 0, admittedAt: 0, metAt: 0, endedAt: 0 } as const;
const cancel = { appointmentId: "0123456789-K7M4QX", from: slot };

let sent: { path: string; input: unknown; key: string }[];
let answers: (Error | VisitState | undefined)[];
let whose: string | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  localStorage.clear();
  sent = [];
  answers = [];
  whose = "siti";
});
afterEach(() => void vi.useRealTimers());

const opened = () =>
  createRoot(() =>
    createUnsent({
      stored: keptChanges,
      whose: () => whose,
      now: () => Date.now(),
      ask: async ({ path }, input, { key = "" } = {}) => {
        sent.push({ path, input, key });
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return { id: cancel.appointmentId, slot, state: answer ?? (path === endConsultation.path ? ended : state) };
      },
    }),
  );
const statuses = (changes: ReturnType<typeof opened>): string[] => changes.list().map(({ status }) => status);
const firstKey = (changes: ReturnType<typeof opened>): string => changes.list()[0]?.key ?? "";

test("a change is sent after ten seconds, once, and what was loaded before counts as old", async () => {
  const changes = opened();
  const done = vi.fn();
  changes.defer(cancellation, cancel, { done });
  expect(changes.isDecided(cancelAppointment, { appointmentId: cancel.appointmentId })).toBe(true);
  await vi.advanceTimersByTimeAsync(9_900);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(sent.map(({ path, input }) => ({ path, input }))).toEqual([{ path: cancelAppointment.path, input: cancel }]);
  expect([statuses(changes), changes.ended(), done.mock.calls.length, localStorage.length]).toEqual([
    ["done"],
    1,
    1,
    0,
  ]);
  expect(changes.isDecided(cancelAppointment, { appointmentId: cancel.appointmentId })).toBe(true);
});

test("what is taken back is never sent", async () => {
  const changes = opened();
  changes.defer(cancellation, cancel);
  changes.undo(firstKey(changes));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent, changes.list(), localStorage.length]).toEqual([[], [], 0]);
  expect(changes.isDecided(cancelAppointment, { appointmentId: cancel.appointmentId })).toBe(false);
});

test("whoever reaches for the button has the whole time again", async () => {
  const changes = opened();
  changes.defer(cancellation, cancel);
  await vi.advanceTimersByTimeAsync(9_000);
  changes.hold(firstKey(changes));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(sent).toEqual([]);
});

test("a page that goes sends it at once; pressing undo then is too late", async () => {
  const changes = opened();
  changes.defer(completion, { appointmentId: "a" });
  const key = firstKey(changes);
  const settled = changes.settle();
  changes.undo(key);
  await settled;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toHaveLength(1);
});

test("silence ends as not sent, and it goes again under the same key", async () => {
  answers = [new Unreachable()];
  const changes = opened();
  changes.defer(cancellation, cancel);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(changes.list()).toMatchObject([{ status: "unsent" }]);
  await changes.send(firstKey(changes));
  expect(sent[0]?.key).toBe(sent[1]?.key);
  expect(statuses(changes)).toEqual(["done"]);
});

test("a refusal is said in the API's words, and the visit counts as it was", async () => {
  answers = [new ApiRefusal("appointment.final", "Janji temu ini sudah selesai.", {})];
  const changes = opened();
  changes.defer(cancellation, cancel);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(changes.list()).toMatchObject([{ status: "refused", refused: "Janji temu ini sudah selesai." }]);
  expect(changes.isDecided(cancelAppointment, { appointmentId: cancel.appointmentId })).toBe(false);
  changes.dismiss(firstKey(changes));
  expect([changes.list(), localStorage.length]).toEqual([[], 0]);
});

test("a busy store says nothing of it: it goes again under the same key", async () => {
  answers = [new ApiRefusal("store.busy", "Sedang ramai sekali.", {})];
  const changes = opened();
  changes.defer(cancellation, cancel);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([statuses(changes), localStorage.length]).toEqual([["unsent"], 1]);
  await changes.send(firstKey(changes));
  expect([new Set(sent.map(({ key }) => key)).size, sent.length, statuses(changes)]).toEqual([1, 2, ["done"]]);
});

test("a visit that goes on, since another device decided otherwise, is not shown as ended", async () => {
  answers = [{ status: "waiting", arrivedAt: 0, pausedAt: 1 }];
  const changes = opened();
  changes.defer(completion, { appointmentId: "a" });
  await vi.advanceTimersByTimeAsync(10_000);
  expect([changes.list(), changes.isDecided(endConsultation, { appointmentId: "a" }), localStorage.length]).toEqual([
    [],
    false,
    0,
  ]);
});

test("whoever waits for all to be done waits for what is on its way, and what was not sent goes again", async () => {
  answers = [new Unreachable()];
  const changes = opened();
  changes.defer(completion, { appointmentId: "a" });
  changes.defer(completion, { appointmentId: "b" });
  const [first = "", second = ""] = changes.list().map(({ key }) => key);
  await changes.send(first);
  const underWay = changes.send(second);
  await changes.settle();
  expect(statuses(changes)).toEqual(["done", "done"]);
  await underWay;
  expect(sent.map(({ key }) => key)).toEqual([first, second, first]);
});

test("a killed browser sends it when it is opened again, under the same key", async () => {
  const killed = opened();
  killed.defer(cancellation, cancel);
  const key = firstKey(killed);
  vi.clearAllTimers();
  vi.setSystemTime(Date.now() + 3_600_000);
  const reopened = opened();
  reopened.resume();
  await vi.advanceTimersByTimeAsync(1);
  expect(sent.map((one) => one.key)).toEqual([key]);
  expect(localStorage.length).toBe(0);
});

test("a page that was left while it sent is followed by one that says so and sends it at once, under the same key", async () => {
  const left = opened();
  left.defer(cancellation, cancel, { about: "Ibu Oom" });
  expect(localStorage.getItem("jumpa.put-off")).not.toContain("Oom");
  const key = firstKey(left);
  answers = [new Unreachable()];
  await left.settle();
  const next = opened();
  next.resume();
  vi.advanceTimersByTime(0);
  expect([statuses(next), next.isDecided(cancelAppointment, { appointmentId: cancel.appointmentId })]).toEqual([
    ["sending"],
    true,
  ]);
  await vi.advanceTimersByTimeAsync(0);
  expect([sent.map((one) => one.key), statuses(next), localStorage.length]).toEqual([[key, key], ["done"], 0]);
});

test("what one person decided is never sent for another", async () => {
  opened().defer(cancellation, cancel);
  vi.clearAllTimers();
  whose = "adi";
  const reopened = opened();
  reopened.resume();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([]);
});

test("a fault of ours is not passed over as a bad network: it is thrown on, and the change can still be sent", async () => {
  answers = [new TypeError("ours")];
  const changes = opened();
  changes.defer(cancellation, cancel);
  await expect(changes.send(firstKey(changes))).rejects.toThrow("ours");
  expect(changes.list()).toMatchObject([{ status: "unsent" }]);
  await changes.send(firstKey(changes));
  expect([sent.length, statuses(changes)]).toEqual([2, ["done"]]);
});

test("a fault in what follows a change does not make it look as if it had not been done", async () => {
  const changes = opened();
  const done = (): void => {
    throw new TypeError("ours");
  };
  changes.defer(cancellation, cancel, { done });
  await expect(changes.send(firstKey(changes))).rejects.toThrow("ours");
  expect([statuses(changes), localStorage.length]).toEqual([["done"], 0]);
});
