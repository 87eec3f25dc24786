import { expect, test } from "vitest";
import type { RuleBreak } from "../../../../../../shared/roster/rules/rule-break.ts";
import { overTurn } from "../../../../../../web/features/roster/roster-month/findings/over-turn.ts";

const of = (practitionerId: string, date: string) => ({ practitionerId, date, severity: "warns" as const });
const run = (who: string, date: string, from: string, days: number): RuleBreak => ({
  ...of(who, date),
  rule: "days-in-a-row",
  facts: { from, days, most: 6 },
});
const week = (who: string, date: string, monday: string, hours: number): RuleBreak => ({
  ...of(who, date),
  rule: "week-hours",
  facts: { monday, hours, most: 40 },
});

test("a stretch of work into the month after is told once, as long as it is, where this month comes to it", () => {
  const own = [run("ani", "2026-11-29", "2026-11-23", 8)];
  expect(overTurn(own, [run("ani", "2026-12-01", "2026-11-23", 21)])).toEqual([
    run("ani", "2026-11-29", "2026-11-23", 21),
  ]);
});

test("so is a week that lies in both", () => {
  const own = [week("ani", "2026-11-30", "2026-11-30", 44)];
  expect(overTurn(own, [week("ani", "2026-12-04", "2026-11-30", 60)])).toEqual([
    week("ani", "2026-11-30", "2026-11-30", 60),
  ]);
});

test("what is of somebody else, or of another stretch, stays by itself", () => {
  const own = [run("ani", "2026-11-12", "2026-11-06", 7)];
  const next = [run("ani", "2026-12-01", "2026-11-25", 7), run("budi", "2026-12-01", "2026-11-06", 31)];
  expect(overTurn(own, next)).toEqual([...own, ...next]);
});
