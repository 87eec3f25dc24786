import { expect, test } from "vitest";
import { DeclaredPriority } from "../../../../shared/booking/priority/declared-priority.ts";

test.each([
  ["a reason that has a name", { level: "precedence", reason: "pregnant" }, true],
  ["another reason in words", { level: "emergency", reason: "other", note: "pucat" }, true],
  ["another reason without words", { level: "emergency", reason: "other" }, false],
  ["another reason in words that nobody sees", { level: "precedence", reason: "other", note: " \u200b" }, false],
  ["words beside a reason that has a name", { level: "precedence", reason: "pregnant", note: "marah-marah" }, false],
  ["no words beside a reason that has a name", { level: "precedence", reason: "pregnant", note: "" }, true],
  ["a reason of the other level", { level: "emergency", reason: "pregnant" }, false],
])("what is declared is a level and its reason, with words where it has no name: %s", (_, declared, isRight) => {
  expect(DeclaredPriority.safeParse(declared).success).toBe(isRight);
});
