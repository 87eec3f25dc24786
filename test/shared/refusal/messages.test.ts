import { expect, test } from "vitest";
import { languageOf, refusalMessages } from "../../../shared/refusal/messages.ts";
import { Refusal, refusalCodes } from "../../../shared/refusal/refusal.ts";

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
  for (const messages of Object.values(refusalMessages)) {
    expect(Object.keys(messages)).toEqual([...refusalCodes]);
    for (const message of Object.values(messages)) expect(message).toMatch(/^[A-Z].+\.$/);
  }
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
