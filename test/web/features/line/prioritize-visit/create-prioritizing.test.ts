import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Priority } from "../../../../../shared/booking/priority/priority.ts";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import {
  createPrioritizing,
  isBeingTakenBack,
  reasonsFor,
  takePriorityBack,
} from "../../../../../web/features/line/prioritize-visit/create-prioritizing.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { priorityUnsent } from "../../../../../web/parts/day/priority-unsent.ts";
import { session } from "../../../../../web/session/session.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

beforeEach(() => session.end());
afterEach(() => void vi.useRealTimers());

const waiting = { status: "waiting", arrivedAt: eight } as const;

/** Somebody who waits, born on a day. */
const born = (birthDate: string, number = 1): Visit => {
  const visit = dayVisit(number, waiting);
  return { ...visit, patient: { ...visit.patient, birthDate } };
};

const asked = (visit: Visit) => {
  const { id, slot } = visit.appointment;
  const prioritize = vi.fn(async (_: unknown, __: string) => ({ id, slot, state: visit.appointment.state }));
  const done = vi.fn();
  return { prioritize, done, form: createRoot(() => createPrioritizing({ visit: () => visit, prioritize, done })) };
};

test("age alone gives a reason: from sixty on, and in the first year", () => {
  const reasons = ["1966-11-23", "1966-11-24", "2026-01-01", "1990-01-01"].map(
    (birthDate, index) => asked(born(birthDate, index + 1)).form.values().reason,
  );
  expect(reasons).toEqual(["elderly", "", "infant", ""]);
});

test("it is declared of the visit as it is seen, with its level and its reason, once", async () => {
  const visit = born("1950-02-03");
  const { form, prioritize, done } = asked(visit);
  form.open();
  await form.submit();
  const { id: appointmentId, slot: from } = visit.appointment;
  expect(prioritize).toHaveBeenCalledExactlyOnceWith(
    { appointmentId, from, priority: { level: "precedence", reason: "elderly" } },
    expect.any(String),
  );
  expect([form.isOpen(), done.mock.calls.length]).toEqual([false, 1]);
});

test("an emergency has reasons of its own, another reason is said in words, and nothing is sent without one", async () => {
  const { appointment, patient } = born("1950-02-03");
  const at = eight;
  const visit: Visit = {
    patient,
    appointment: { ...appointment, priority: { level: "precedence", reason: "elderly", by: "registrar", at } },
  };
  const { form, prioritize } = asked(visit);
  form.open();
  form.choose("emergency");
  await form.submit();
  expect(form.problem("reason")).toBeDefined();
  form.write({ reason: "other" });
  await form.submit();
  expect(form.problem("note")).toBeDefined();
  expect(prioritize).not.toHaveBeenCalled();
  form.write({ note: " pucat " });
  await form.submit();
  expect(prioritize.mock.calls[0]?.[0]).toMatchObject({
    seen: "precedence",
    priority: { level: "emergency", reason: "other", note: "pucat" },
  });
});

test("what is begun and left is forgotten", () => {
  const { form } = asked(born("1990-01-01"));
  form.open();
  form.choose("emergency");
  form.close();
  expect([form.isOpen(), form.values()]).toEqual([false, { level: "precedence", reason: "", note: "" }]);
});

test("it is taken back of what was seen, and for ten seconds that can be taken back", () => {
  const { appointment, patient } = dayVisit(3, waiting);
  const priority = { level: "emergency", reason: "seizure", by: "doctor", at: eight } as const;
  const visit: Visit = { patient, appointment: { ...appointment, priority } };
  takePriorityBack(visit);
  expect(isBeingTakenBack(visit)).toBe(true);
  expect(isBeingTakenBack({ patient, appointment })).toBe(false);
  const [waitingChange] = unsent.list();
  expect(waitingChange?.words.said).toContain("tidak didahulukan lagi");
  if (waitingChange) unsent.undo(waitingChange.key);
  expect(isBeingTakenBack(visit)).toBe(false);
});

/** Somebody who waits and is seen first already. */
const given = (priority: Partial<Priority>, number = 1): Visit => {
  const { appointment, patient } = dayVisit(number, waiting);
  const whole: Priority = { level: "emergency", reason: "breathing", by: "registrar", at: eight, ...priority };
  return { patient, appointment: { ...appointment, priority: whole } };
};

test("who corrects a reason begins with what it is, also after it was declared on this page", async () => {
  const { form, prioritize } = asked(given({}, 4));
  form.open();
  expect([form.before(), form.values()]).toEqual(["emergency", { level: "emergency", reason: "breathing", note: "" }]);
  form.write({ reason: "seizure" });
  await form.submit();
  expect(prioritize.mock.calls[0]?.[0]).toMatchObject({
    seen: "emergency",
    priority: { level: "emergency", reason: "seizure" },
  });
  const [visit, setVisit] = createSignal(born("1990-01-01", 5));
  const later = createRoot(() => createPrioritizing({ visit, prioritize, done: () => undefined }));
  setVisit(given({ reason: "other", note: "pucat" }, 5));
  later.open();
  expect(later.values()).toEqual({ level: "emergency", reason: "other", note: "pucat" });
});

test("what a colleague declares while it is filled in is not undone unseen", async () => {
  const [visit, setVisit] = createSignal(born("1990-01-01", 6));
  const prioritize = vi.fn(async (_: unknown, __: string) => ({ ...visit().appointment }));
  const form = createRoot(() => createPrioritizing({ visit, prioritize, done: () => undefined }));
  form.open();
  form.write({ reason: "pregnant" });
  setVisit(given({}, 6));
  await form.submit();
  expect(prioritize.mock.calls[0]?.[0]).not.toHaveProperty("seen");
});

test("words for another reason go nowhere once a reason that has a name is chosen, however many they are", async () => {
  const { form, prioritize } = asked(born("1990-01-01", 7));
  form.open();
  form.write({ reason: "other" });
  form.write({ note: "marah-marah di depan ".repeat(9) });
  form.write({ reason: "pregnant" });
  await form.submit();
  expect(prioritize.mock.calls[0]?.[0]).toMatchObject({ priority: { level: "precedence", reason: "pregnant" } });
  expect(JSON.stringify(prioritize.mock.calls)).not.toContain("marah");
});

test("nobody offers that a man is pregnant", () => {
  expect(reasonsFor("precedence", { sex: "male" })).not.toContain("pregnant");
  expect(reasonsFor("precedence", { sex: "female" })).toContain("pregnant");
  expect(reasonsFor("emergency", { sex: "male" })).toEqual(reasonsFor("emergency", { sex: "female" }));
});

describe("without a network", () => {
  const away = async (visit: Visit) => {
    vi.useFakeTimers();
    const screen = asked(visit);
    screen.prioritize.mockRejectedValueOnce(new Unreachable());
    screen.form.open();
    screen.form.write({ reason: "disability" });
    await screen.form.submit();
    return screen;
  };

  test("it is known as not sent, and goes by itself at the next chance, also where the question was closed", async () => {
    const visit = born("1990-01-01", 8);
    const { form, prioritize, done } = await away(visit);
    form.close();
    expect(priorityUnsent(visit.appointment.id)).toEqual({ level: "precedence", reason: "disability" });
    prioritize.mockRejectedValueOnce(new Unreachable());
    window.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(0);
    expect(priorityUnsent(visit.appointment.id)).toBeDefined();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(priorityUnsent(visit.appointment.id)).toBeUndefined();
    expect([prioritize.mock.calls.length, done.mock.calls.length]).toEqual([3, 1]);
    expect(new Set(prioritize.mock.calls.map(([, key]) => key)).size).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(prioritize).toHaveBeenCalledTimes(3);
  });

  test("it can be raised to an emergency before it is sent: of the two only that one goes", async () => {
    const visit = born("1990-01-01", 9);
    const { form, prioritize } = await away(visit);
    form.open();
    form.choose("emergency");
    form.write({ reason: "breathing" });
    await form.submit();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(prioritize.mock.calls.slice(1).map(([input]) => input)).toEqual([
      expect.objectContaining({ priority: { level: "emergency", reason: "breathing" } }),
    ]);
  });

  test("whoever begins to change it and leaves that has not taken it back", async () => {
    const visit = born("1990-01-01", 3);
    const { form, prioritize } = await away(visit);
    form.open();
    form.choose("emergency");
    form.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(prioritize.mock.calls.at(-1)?.[0]).toMatchObject({
      priority: { level: "precedence", reason: "disability" },
    });
  });

  test("nothing is sent for whoever signs in after them", async () => {
    const { prioritize } = await away(born("1990-01-01", 2));
    session.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(prioritize).toHaveBeenCalledTimes(1);
  });
});
