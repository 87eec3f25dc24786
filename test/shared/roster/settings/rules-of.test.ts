import { expect, test } from "vitest";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";
import { ChosenRules } from "../../../../shared/roster/settings/chosen-rules.ts";
import { rulesOf, usualChoice } from "../../../../shared/roster/settings/rules-of.ts";

test("whoever has chosen nothing, or just the usual, is held to the usual rules", () => {
  expect(rulesOf(undefined)).toBe(usualRules);
  expect(rulesOf(usualChoice)).toEqual(usualRules);
});

test("a rule asks what the clinic has chosen, as severely as it wants; one that is off asks nothing", () => {
  const rules = rulesOf({
    ...usualChoice,
    rest: { severity: "blocks", hours: 12 },
    "week-hours": { severity: "off", hours: 40 },
    "no-doctor": { severity: "informs", weekdays: [1, 7] },
  });
  const names = ["rest", "week-hours", "no-doctor"];
  expect(rules.filter(({ rule }) => names.includes(rule))).toEqual([
    { rule: "rest", severity: "blocks", hours: 12 },
    { rule: "no-doctor", severity: "informs", weekdays: [1, 7] },
  ]);
});

test("what keeps a roster true can't be switched off: with everything off, it still blocks", () => {
  const off = Object.fromEntries(
    Object.entries(usualChoice).map(([name, chosen]) => [name, { ...chosen, severity: "off" }]),
  );
  const kept = rulesOf(ChosenRules.parse({ ...off, overlap: { severity: "off" } }));
  expect(kept.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    "overlap blocks",
    "unknown-code blocks",
    "not-here blocks",
    "licence blocks",
    "skill blocks",
    "leave blocks",
  ]);
});
