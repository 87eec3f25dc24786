import { expect, test } from "vitest";
import type { RuleBreak } from "../../../../../../shared/roster/rules/rule-break.ts";
import { findingGroups } from "../../../../../../web/features/roster/roster-month/findings/finding-groups.ts";

const noDoctor = (day: string): RuleBreak => ({
  ...{ rule: "no-doctor", severity: "warns", date: `2026-12-${day}`, facts: {} },
});
const onLeave = (severity: RuleBreak["severity"], day: string): RuleBreak => ({
  ...{ rule: "leave", severity, practitionerId: "ani", date: `2026-12-${day}`, facts: { code: "P" } },
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
