import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createWalkIn } from "../../../../../web/features/booking/register-walk-in/create-walk-in.ts";
import { formText } from "../../../../../web/form/text.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { dayVisit } from "../../../parts/day-visit.ts";

const { problem: words } = formText();
beforeEach(() => sessionStorage.clear());

const given = dayVisit(9, { status: "waiting", arrivedAt: 1 }, "walk-in");
const filled = {
  name: " Sumiati ",
  day: "3",
  month: "2",
  year: "1970",
  sex: "female",
  sessionId: "session",
  service: "umum",
  complaint: "batuk ",
} as const;

const desk = (answer: () => Promise<typeof given>) => {
  const register = vi.fn((_: unknown, __: string) => answer());
  return { register, walkIn: createRoot(() => createWalkIn(() => Date.parse("2026-11-23T01:00:00Z"), register)) };
};

test("nobody is corrected before they tried; then all that is missing is said at once", async () => {
  const { walkIn, register } = desk(async () => given);
  walkIn.write({ name: " ", day: "24", month: "11", year: "2026" });
  const problems = () => (["name", "birthDate", "sex", "sessionId"] as const).map(walkIn.problem);
  expect(problems()).toEqual([undefined, undefined, undefined, undefined]);
  await walkIn.submit();
  expect(problems()).toEqual([words["name-empty"], words["birth-future"], words.choose, words.choose]);
  expect(register).not.toHaveBeenCalled();
});

test("a person born today may be registered", async () => {
  const { walkIn } = desk(async () => given);
  walkIn.write({ ...filled, day: "23", month: "11", year: "2026" });
  await walkIn.submit();
  expect(walkIn.state()).toMatchObject({ status: "done", value: given });
});

test("what was written is sent trimmed", async () => {
  const { walkIn, register } = desk(async () => given);
  walkIn.write(filled);
  await walkIn.submit();
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
  walkIn.write(filled);
  await walkIn.submit();
  expect(walkIn.state()).toMatchObject({ status: "unsent" });
  await walkIn.submit();
  walkIn.write({ complaint: "demam" });
  await walkIn.submit();
  const keys = register.mock.calls.map(([, key]) => key);
  expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
});

test("a refusal is shown in the API's words, and what was typed stays", async () => {
  const { walkIn } = desk(async () => {
    throw new ApiRefusal("session.full", "Sesi ini penuh.", {});
  });
  walkIn.write(filled);
  await walkIn.submit();
  expect(walkIn.state()).toMatchObject({ status: "refused", message: "Sesi ini penuh." });
  expect(walkIn.values().name).toBe(" Sumiati ");
});

test("one who is being sent is not let go: the answer is told as theirs, and nobody else is sent meanwhile", async () => {
  let answer = (_: typeof given): void => {};
  const { walkIn, register } = desk(
    () =>
      new Promise((done) => {
        answer = done;
      }),
  );
  walkIn.write(filled);
  const sending = walkIn.submit();
  walkIn.clear();
  walkIn.write({ ...filled, name: "Budi" });
  await walkIn.submit();
  expect([walkIn.state().status, register.mock.calls.length]).toEqual(["sending", 1]);
  answer(given);
  await sending;
  expect(walkIn.state()).toMatchObject({ status: "done", value: given, input: { patient: { name: "Sumiati" } } });
});

test("what is begun of another one while one is sent stays, though that one is done", async () => {
  let answer = (_: typeof given): void => {};
  const { walkIn } = desk(
    () =>
      new Promise((done) => {
        answer = done;
      }),
  );
  walkIn.write(filled);
  const sending = walkIn.submit();
  const anew = desk(async () => given).walkIn;
  anew.write({ ...filled, name: "Budi" });
  answer(given);
  await sending;
  expect(desk(async () => given).walkIn.values().name).toBe("Budi");
});
