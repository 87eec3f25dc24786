import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endConsultation } from "../../../shared/api/consult/end-consultation.ts";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { cancellation } from "../../../web/features/booking/cancel-appointment/cancellation.ts";
import { completion } from "../../../web/features/consult/end-consultation/completion.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { keptChanges } from "../../../web/unsent/change.ts";
import { createUnsent } from "../../../web/unsent/create-unsent.ts";

const slot = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 1, start: 0, minutes: 20 };
const cancel = { appointmentId: "0123456789-K7M4QX", from: slot };

let sent: string[];
let answers: Error[];

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  localStorage.clear();
  sent = [];
  answers = [];
});
afterEach(() => void vi.useRealTimers());

const opened = () =>
  createRoot(() =>
    createUnsent({
      stored: keptChanges,
      whose: () => "siti",
      now: () => Date.now(),
      ask: async ({ path }) => {
        sent.push(path);
        const answer = answers.shift();
        if (answer) throw answer;
        return { state: { status: "completed" } };
      },
    }),
  );
const statuses = (changes: ReturnType<typeof opened>): string[] => changes.list().map(({ status }) => status);
const firstKey = (changes: ReturnType<typeof opened>): string => changes.list()[0]?.key ?? "";

test("pressed twice it is decided once: sent once, and one press takes it back", async () => {
  const changes = opened();
  changes.defer(cancellation, cancel, { about: "Encep" });
  changes.defer(cancellation, cancel, { about: "Encep" });
  changes.defer(completion, { appointmentId: "a", admittedAt: 1 });
  changes.defer(completion, { appointmentId: "a", admittedAt: 1 });
  expect(statuses(changes)).toEqual(["waiting", "waiting"]);
  changes.undo(firstKey(changes));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual([endConsultation.path]);
});

test("pressed again while it is sent, or not sent yet, it is not decided anew; taken back before, it is", async () => {
  answers = [new Unreachable()];
  const changes = opened();
  changes.defer(cancellation, cancel);
  changes.undo(firstKey(changes));
  changes.defer(cancellation, cancel);
  const settled = changes.settle();
  changes.defer(cancellation, cancel);
  expect(statuses(changes)).toEqual(["sending"]);
  await settled;
  changes.defer(cancellation, cancel);
  expect(statuses(changes)).toEqual(["unsent"]);
});

test("decided anew about the same, why it was refused before is told no more; of another it still is", async () => {
  const late = new ApiRefusal("appointment.final", "Janji temu ini sudah selesai.", {});
  answers = [late, late];
  const changes = opened();
  changes.defer(cancellation, cancel);
  changes.defer(cancellation, { ...cancel, appointmentId: "0123456789-ABCDEF" });
  await vi.advanceTimersByTimeAsync(10_000);
  changes.defer(cancellation, { ...cancel, from: { ...slot, number: 2 } });
  expect(
    changes.list().map(({ input, status }) => [new Map(Object.entries(input)).get("appointmentId"), status]),
  ).toEqual([
    ["0123456789-ABCDEF", "refused"],
    ["0123456789-K7M4QX", "waiting"],
  ]);
});
