import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../../web/api/api-refusal.ts";
import { Unreachable } from "../../../../web/api/unreachable.ts";
import { createWalkIn } from "../../../../web/features/register-walk-in/create-walk-in.ts";
import { dayVisit } from "../day-visit.ts";

const given = dayVisit(9, { status: "waiting", arrivedAt: 1 }, "walk-in");
const filled = {
  name: " Sumiati ",
  birthDate: "1970-02-03",
  sex: "female",
  sessionId: "session",
  service: "umum",
  complaint: "batuk ",
} as const;

const desk = (answer: () => Promise<typeof given>) => {
  const register = vi.fn((_: unknown, __: string) => answer());
  return { register, walkIn: createRoot(() => createWalkIn(() => "2026-11-23", register)) };
};

test("nobody is corrected before they tried; then all that is missing is said at once", async () => {
  const { walkIn, register } = desk(async () => given);
  walkIn.change({ name: "S", birthDate: "2026-11-24" });
  expect(walkIn.problems()).toEqual([]);
  await walkIn.send();
  expect(walkIn.problems()).toEqual(["name", "birthDate", "sex", "sessionId", "service"]);
  expect(register).not.toHaveBeenCalled();
});

test("a person born today may be registered", async () => {
  const { walkIn } = desk(async () => given);
  walkIn.change({ ...filled, birthDate: "2026-11-23" });
  await walkIn.send();
  expect(walkIn.state()).toEqual({ status: "given", visit: given });
});

test("what was written is sent trimmed", async () => {
  const { walkIn, register } = desk(async () => given);
  walkIn.change(filled);
  await walkIn.send();
  expect(register.mock.calls[0]?.[0]).toEqual({
    sessionId: "session",
    service: "umum",
    complaint: "batuk",
    patient: { name: "Sumiati", birthDate: "1970-02-03", sex: "female" },
  });
});

test("a repeat after a lost answer carries the same key, a changed form a new one", async () => {
  const { walkIn, register } = desk(async () => {
    throw new Unreachable();
  });
  walkIn.change(filled);
  await walkIn.send();
  expect(walkIn.state()).toEqual({ status: "refused", message: undefined });
  await walkIn.send();
  walkIn.change({ complaint: "demam" });
  await walkIn.send();
  const keys = register.mock.calls.map(([, key]) => key);
  expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
});

test("a refusal is shown in the API's words, and what was typed stays", async () => {
  const { walkIn } = desk(async () => {
    throw new ApiRefusal("session.full", "Sesi ini penuh.", {});
  });
  walkIn.change(filled);
  await walkIn.send();
  expect([walkIn.state(), walkIn.draft().name]).toEqual([
    { status: "refused", message: "Sesi ini penuh." },
    " Sumiati ",
  ]);
});
