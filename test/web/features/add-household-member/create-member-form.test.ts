import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { Unreachable } from "../../../../web/api/unreachable.ts";
import { birthDateOf, createMemberForm } from "../../../../web/features/add-household-member/create-member-form.ts";

const fields = { name: "Siti", day: "17", month: "8", year: "1985" };

test.each([
  [{ ...fields }, "1985-08-17"],
  [{ ...fields, day: "29", month: "2", year: "2024" }, "2024-02-29"],
  [{ ...fields, day: "29", month: "2", year: "2026" }, undefined],
  [{ ...fields, day: "31", month: "4" }, undefined],
  [{ ...fields, year: "85" }, undefined],
  [{ ...fields, year: "2027" }, undefined],
  [{ ...fields, month: "" }, undefined],
])("%o is the birth date %s", (typed, date) => {
  expect(birthDateOf(typed, 2026)).toBe(date);
});

test("what is missing is named, and nothing is sent", async () => {
  const sent: unknown[] = [];
  const form = createRoot(() =>
    createMemberForm({ isSelf: () => false, thisYear: 2026, save: async (input) => sent.push(input), saved: () => {} }),
  );
  await form.submit();
  expect(form.state()).toEqual({ status: "open", problems: ["name", "birth", "sex", "relation"] });
  expect(sent).toEqual([]);
});

test("without a network everything typed is still there, and the same key is sent again", async () => {
  const keys: string[] = [];
  let saved = 0;
  const form = createRoot(() =>
    createMemberForm({
      isSelf: () => true,
      thisYear: 2026,
      save: async (_, key) => {
        keys.push(key);
        if (keys.length === 1) throw new Unreachable();
      },
      saved: () => {
        saved += 1;
      },
    }),
  );
  form.write({ ...fields, sex: "female" });
  await form.submit();
  expect(form.state()).toEqual({ status: "unsent" });
  expect(form.fields()).toEqual({ ...fields, sex: "female" });
  await form.submit();
  expect(saved).toBe(1);
  expect(keys[0]).toBe(keys[1]);
});
