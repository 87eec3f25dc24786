import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import {
  createPrioritizing,
  isBeingTakenBack,
  takePriorityBack,
} from "../../../../../web/features/line/prioritize-visit/create-prioritizing.ts";
import { session } from "../../../../../web/session/session.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

beforeEach(() => session.end());

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
