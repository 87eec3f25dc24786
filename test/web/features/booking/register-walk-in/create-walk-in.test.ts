import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createWalkIn } from "../../../../../web/features/booking/register-walk-in/create-walk-in.ts";
import { formText } from "../../../../../web/form/text.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { session } from "../../../../../web/session/session.ts";
import { dayVisit } from "../../../parts/day-visit.ts";

const { problem: words } = formText();
beforeEach(() => session.end());

const given = dayVisit(9, { status: "waiting", arrivedAt: 1 }, "walk-in");
const filled = {
  patientId: "",
  known: "",
  besides: "",
  name: " Sumiati ",
  day: "3",
  month: "2",
  year: "1970",
  sex: "female",
  sessionId: "session",
  service: "umum",
  complaint: "batuk ",
  beyond: "",
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

test("a search that was typed into the name is asked about, and gives nobody a number until it is meant", async () => {
  const { walkIn, register } = desk(async () => given);
  walkIn.write({ ...filled, name: "Tes Dua/sukarno" });
  await walkIn.submit();
  expect([walkIn.problem("name"), register.mock.calls.length]).toEqual([words["name-signs"], 0]);
  await walkIn.submit();
  expect(register).toHaveBeenCalledTimes(1);
});

test("what was written is sent trimmed", async () => {
  const { walkIn, register } = desk(async () => given);
  walkIn.write(filled);
  await walkIn.submit();
  expect(register.mock.calls[0]?.[0]).toEqual({
    sessionId: "session",
    service: "umum",
    complaint: "batuk",
    notedAt: expect.any(Number),
    patient: { name: "Sumiati", birthDate: "1970-02-03", sex: "female" },
  });
});

test("whom the clinic knows is sent as who they are, though their name was written down by older rules", async () => {
  const { walkIn, register } = desk(async () => given);
  walkIn.write({ ...filled, name: "Sumiati 2", year: "1850", patientId: "k4m7q2x9ta" });
  await walkIn.submit();
  expect(register.mock.calls[0]?.[0]).toEqual({
    sessionId: "session",
    service: "umum",
    complaint: "batuk",
    notedAt: expect.any(Number),
    patient: { id: "k4m7q2x9ta" },
  });
});

test("what may have arrived is sent again as it was, under its key, and can't be changed or let go", async () => {
  const { walkIn, register } = desk(async () => {
    throw new Unreachable();
  });
  walkIn.write(filled);
  await walkIn.submit();
  expect([walkIn.state().status, walkIn.isFixed()]).toEqual(["unsent", true]);
  walkIn.write({ complaint: "demam" });
  walkIn.clear();
  await walkIn.submit();
  const [first, second] = register.mock.calls;
  expect([walkIn.values(), second]).toEqual([filled, first]);
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

/** A desk whose answer comes when it is told to. */
const slowDesk = () => {
  let answer = (): void => {};
  const opened = desk(
    () =>
      new Promise((done) => {
        answer = () => done(given);
      }),
  );
  return { ...opened, answer: () => answer() };
};

test("one who is being sent is not let go, and nobody else is written in their place meanwhile", async () => {
  const { walkIn, register, answer } = slowDesk();
  walkIn.write(filled);
  const sending = walkIn.submit();
  walkIn.clear();
  walkIn.write({ ...filled, name: "Budi" });
  await walkIn.submit();
  expect([walkIn.state().status, walkIn.values(), register.mock.calls.length]).toEqual(["sending", filled, 1]);
  answer();
  await sending;
  expect(walkIn.state()).toMatchObject({ status: "done", value: given, input: { patient: { name: "Sumiati" } } });
});

test("the next one begins empty once the last is let go, and what is written of them stays", async () => {
  const { walkIn } = desk(async () => given);
  walkIn.write(filled);
  await walkIn.submit();
  walkIn.clear();
  expect([walkIn.state(), walkIn.values().name, walkIn.isFixed()]).toEqual([{ status: "idle" }, "", false]);
  walkIn.write({ name: "Budi" });
  expect(desk(async () => given).walkIn.values().name).toBe("Budi");
});

test("a desk that was left while somebody is sent, and is opened again, registers them once", async () => {
  const before = slowDesk();
  before.walkIn.write(filled);
  const sending = before.walkIn.submit();
  const { walkIn, register } = slowDesk();
  expect([walkIn.state().status, walkIn.values()]).toEqual(["sending", filled]);
  await walkIn.submit();
  before.answer();
  await sending;
  await walkIn.submit();
  expect([walkIn.state(), register.mock.calls.length, before.register.mock.calls.length]).toEqual([
    expect.objectContaining({ status: "done", value: given }),
    0,
    1,
  ]);
});
