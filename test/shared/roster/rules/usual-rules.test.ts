import { expect, test } from "vitest";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";

test("what is untrue or unlawful blocks, what is hard on people warns, what may well be meant informs", () => {
  expect(Object.fromEntries(usualRules.map(({ rule, severity }) => [rule, severity]))).toEqual({
    overlap: "blocks",
    "unknown-code": "blocks",
    "not-here": "blocks",
    licence: "blocks",
    skill: "blocks",
    leave: "blocks",
    rest: "warns",
    "week-hours": "warns",
    "days-in-a-row": "warns",
    "no-doctor": "warns",
    holiday: "informs",
  });
});

test("no rule stands there twice", () => {
  expect(new Set(usualRules.map(({ rule }) => rule)).size).toBe(usualRules.length);
});
