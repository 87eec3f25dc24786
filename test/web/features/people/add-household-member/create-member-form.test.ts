import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import {
  createMemberForm,
  type MemberForm,
} from "../../../../../web/features/people/add-household-member/create-member-form.ts";
import { formText } from "../../../../../web/form/text.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { session } from "../../../../../web/session/session.ts";

const written = { name: "Siti", day: "17", month: "8", year: "1985", sex: "female" } as const;
const saved = {
  patient: { id: "abc", name: "Siti", birthDate: "1985-08-17", sex: "female" },
  relation: "self",
} as const;
const fields = ["name", "birthDate", "sex", "relation"] as const;
const { problem: words } = formText();

const now = Date.parse("2026-11-23T01:00:00Z");

let keys: string[];
let inputs: unknown[];
let answers: (Error | undefined)[];
let done: number;

beforeEach(() => {
  session.end();
  keys = [];
  inputs = [];
  answers = [];
  done = 0;
});

const opened = (isSelf: boolean): MemberForm =>
  createRoot(() =>
    createMemberForm({
      isSelf: () => isSelf,
      now: () => now,
      save: async (input, key) => {
        inputs.push(input);
        keys.push(key);
        const answer = answers.shift();
        if (answer) throw answer;
        return saved;
      },
      saved: () => {
        done += 1;
      },
    }),
  );
const problems = (form: MemberForm) => fields.map((field) => form.problem(field));

test("what is missing is named once somebody tried to send it, groups too, and nothing is sent", async () => {
  const form = opened(false);
  expect(problems(form)).toEqual([undefined, undefined, undefined, undefined]);
  await form.submit();
  expect(problems(form)).toEqual([words["name-empty"], words["birth-empty"], words.choose, words.choose]);
  form.write({ name: "Adi" });
  expect(problems(form)).toEqual([undefined, words["birth-empty"], words.choose, words.choose]);
  expect(keys).toEqual([]);
});

test.each([
  [" ", words["name-empty"]],
  ["U", undefined],
  ["1234567890", words["name-letters"]],
  ["S".repeat(61), words["name-long"]],
  ["S".repeat(60), undefined],
  ["  Siti  ", undefined],
  ["Siti 2", words["name-signs"]],
])("a name written %s is answered: %s", async (name, problem) => {
  const form = opened(true);
  form.write({ name });
  await form.submit();
  expect(form.problem("name")).toBe(problem);
});

test("an age beyond 110 is asked once, and taken when it is sent again as it is", async () => {
  const form = opened(true);
  form.write({ ...written, year: "1912" });
  await form.submit();
  expect([form.problem("birthDate"), done]).toEqual([words["birth-rare"], 0]);
  await form.submit();
  expect(done).toBe(1);
});

test("without a network everything typed is still there, and the same key is sent again", async () => {
  answers = [new Unreachable()];
  const form = opened(true);
  form.write(written);
  await form.submit();
  expect(form.state().status).toBe("unsent");
  expect(form.values()).toEqual({ ...written, relation: "" });
  await form.submit();
  expect([done, keys[0]]).toEqual([1, keys[1]]);
});

test("what was typed is there again after a reload, until it is saved", async () => {
  opened(true).write(written);
  expect(opened(true).values()).toEqual({ ...written, relation: "" });
  await opened(true).submit();
  expect(opened(true).values().name).toBe("");
});

test("what was sent is sent again at once, and not asked about anew", async () => {
  const form = opened(true);
  form.write({ ...written, year: "1912" });
  await form.submit();
  answers = [new Unreachable()];
  await form.submit();
  const again = opened(true);
  await again.submit();
  expect([again.state().status, again.problem("birthDate"), inputs.length]).toEqual(["done", undefined, 2]);
});

test("a name mended while it is saved stays as it was sent, and nothing of it is left once it is saved", async () => {
  const form = opened(true);
  form.write(written);
  const saving = form.submit();
  form.write({ name: "Siti Aminah" });
  expect(form.values().name).toBe("Siti");
  await saving;
  expect([inputs.length, opened(true).values().name, { ...sessionStorage }]).toEqual([1, "", {}]);
});

test("what the answer finds wrong is marked at its field until it is changed", async () => {
  answers = [new ApiRefusal("request.invalid", "Ada isian yang belum benar.", { fields: ["birthDate"] })];
  const form = opened(true);
  form.write(written);
  await form.submit();
  expect(problems(form)).toEqual([undefined, words.refused, undefined, undefined]);
  form.write({ day: "18" });
  expect(form.problem("birthDate")).toBeUndefined();
});

test("only what was checked is sent: nothing is made up for what is missing, or for what a draft holds that was never offered", async () => {
  sessionStorage.setItem(
    "jumpa.own.draft.add-household-member",
    JSON.stringify({ v: 2, value: { value: { ...written, sex: "unknown", relation: "uncle" } } }),
  );
  const form = opened(false);
  await form.submit();
  expect([problems(form), inputs]).toEqual([[undefined, undefined, words.choose, words.choose], []]);
  form.write({ sex: "male", relation: "child" });
  await form.submit();
  expect(inputs).toEqual([{ name: "Siti", birthDate: "1985-08-17", sex: "male", relation: "child" }]);
});

test("the first person of a household is its holder", async () => {
  const form = opened(true);
  form.write(written);
  await form.submit();
  expect(inputs).toEqual([{ name: "Siti", birthDate: "1985-08-17", sex: "female", relation: "self" }]);
});
