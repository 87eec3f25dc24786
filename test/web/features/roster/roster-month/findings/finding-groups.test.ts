import { expect, test } from "vitest";
import type { RuleBreak } from "../../../../../../shared/roster/rules/rule-break.ts";
import { findingGroups } from "../../../../../../web/features/roster/roster-month/findings/finding-groups.ts";

const noDoctor = (day: string): RuleBreak => ({
  rule: "no-doctor",
  severity: "warns",
  date: `2026-12-${day}`,
  facts: {},
});
const onLeave = (severity: RuleBreak["severity"], day: string): RuleBreak => ({
  rule: "leave",
  severity,
  practitionerId: "ani",
  date: `2026-12-${day}`,
  facts: { code: "P" },
});

test("what is said of whole days is one thing to look at, what is said of somebody one each, and notes are none", () => {
  const [first, second] = [noDoctor("05"), noDoctor("06")];
  const [blocked, warned] = [onLeave("blocks", "07"), onLeave("warns", "08")];
  expect(findingGroups([first, blocked, second, onLeave("informs", "09"), warned])).toEqual([
    [first, second],
    [blocked],
    [warned],
  ]);
  expect(findingGroups([onLeave("informs", "09")])).toEqual([]);
});

const holiday = (practitionerId: string, day: string): RuleBreak => ({
  rule: "holiday",
  severity: "informs",
  practitionerId,
  date: `2026-12-${day}`,
  facts: { name: "Pilkada serentak" },
});

test("a holiday that still has shifts is one thing to look at, with all who work on it, be it a note", () => {
  const [ani, budi, later] = [holiday("ani", "09"), holiday("budi", "09"), holiday("ani", "25")];
  expect(findingGroups([ani, later, budi, noDoctor("05")])).toEqual([[noDoctor("05")], [ani, budi], [later]]);
});
