import { expect, test } from "vitest";
import { usualChoice } from "../../../../../shared/roster/settings/rules-of.ts";
import {
  isWrittenRules,
  readRules,
  rulePieces,
  rulesIn,
  writtenRules,
} from "../../../../../web/features/roster/roster-rules/written-rules.ts";

const usual = writtenRules({});

test("the usual rules are nothing chosen, so they go on being the usual", () => {
  expect(readRules(usual)).toEqual({ setting: { kind: "rules" }, problems: undefined });
  expect(usual.figures).toEqual({ rest: "10", "week-hours": "40", "days-in-a-row": "6" });
});

test("what is chosen is read as it is written, weekdays in order", () => {
  const rules = { ...usualChoice, rest: { severity: "blocks" as const, hours: 12 } };
  const written = { ...writtenRules({ rules }), weekdays: [7, 1] };
  expect(readRules(written)).toEqual({
    setting: { kind: "rules", rules: { ...rules, "no-doctor": { severity: "warns", weekdays: [1, 7] } } },
    problems: undefined,
  });
  expect(isWrittenRules(JSON.parse(JSON.stringify(written)))).toBe(true);
  expect(isWrittenRules({ rest: "10" })).toBe(false);
});

test("a figure that is none, or too large, and no day at all are to be mended", () => {
  const wrong = { ...usual, figures: { rest: "25", "week-hours": "0", "days-in-a-row": "" }, weekdays: [] };
  expect([...(readRules(wrong).problems ?? [])]).toEqual(["rest", "week-hours", "days-in-a-row", "no-doctor"]);
});

test("rules are put together again of what each says", () => {
  const changed = { ...writtenRules({}), figures: { ...usual.figures, rest: "12" }, weekdays: [1, 7] };
  expect(rulesIn(rulePieces(changed))).toEqual(changed);
  expect(rulesIn([])).toEqual(usual);
});
