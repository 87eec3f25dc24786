import { expect, expectTypeOf, test } from "vitest";
import { refusals } from "../../../shared/api/refusals.ts";
import { languageOf } from "../../../shared/refusal/language.ts";
import { type DetailsOf, Refusal } from "../../../shared/refusal/refusal.ts";

test.each([
  ["en", "en"],
  [" EN-gb,id;q=0.5", "en"],
  ["id-ID,en;q=0.9", "id"],
  ["fr", "id"],
  ["", "id"],
  [undefined, "id"],
])("who asks for %s is answered in %s", (asked, language) => {
  expect(languageOf(asked)).toBe(language);
});

test("every refusal has a sentence in each language", () => {
  for (const { id, en } of Object.values(refusals)) for (const told of [id, en]) expect(told).toMatch(/^[A-Z].+\.$/);
});

test("a refusal says by its name, code and details what it is", () => {
  const { name, message, code, details } = new Refusal("slot.taken", { days: [] });
  expect({ name, message, code, details }).toEqual({
    name: "Refusal",
    message: "slot.taken",
    code: "slot.taken",
    details: { days: [] },
  });
});

test("what goes with a refusal is of its code, and nothing goes with one that has none", () => {
  expectTypeOf<DetailsOf<"consult.too-early">>().toEqualTypeOf<Readonly<{ opensAt: number }>>();
  expectTypeOf<DetailsOf<"slot.taken">>().toHaveProperty("days");
  expectTypeOf<DetailsOf<"slot.own">>().toBeNever();
  expectTypeOf(new Refusal("roster.code-used", { used: [] }).code).toEqualTypeOf<"roster.code-used">();
});
