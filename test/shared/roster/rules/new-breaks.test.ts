import { expect, test } from "vitest";
import { newBreaks } from "../../../../shared/roster/rules/new-breaks.ts";
import type { RuleBreak } from "../../../../shared/roster/rules/rule-break.ts";

const of = { severity: "blocks", practitionerId: "ani" } as const;

const week = (hours: number, date = "2026-12-18", practitionerId = "ani"): RuleBreak => ({
  rule: "week-hours",
  ...of,
  practitionerId,
  date,
  facts: { monday: "2026-12-14", hours, most: 40 },
});
const run = (from: string, days: number): RuleBreak => ({
  rule: "days-in-a-row",
  ...of,
  date: "2026-12-12",
  facts: { from, days, most: 6 },
});
const rest = (hours: number, code = "P"): RuleBreak => ({
  rule: "rest",
  ...of,
  date: "2026-12-15",
  facts: { code, before: { date: "2026-12-14", code: "J" }, hours, least: 10 },
});
const overlap = (minutes: number): RuleBreak => ({
  rule: "overlap",
  ...of,
  date: "2026-12-15",
  facts: { code: "P", before: { date: "2026-12-15", code: "S" }, minutes },
});

test("what is left of a break is no new one: a shorter week, a part of a run, a longer rest, a shorter overlap", () => {
  expect(newBreaks([week(44, "2026-12-19")], [week(52)])).toEqual([]);
  expect(newBreaks([run("2026-12-05", 7)], [run("2026-12-04", 9)])).toEqual([]);
  expect(newBreaks([rest(8)], [rest(6)])).toEqual([]);
  expect(newBreaks([overlap(30)], [overlap(60)])).toEqual([]);
});

test("what got worse is new, and so is what is somebody else's, or of other days", () => {
  expect(newBreaks([week(53)], [week(52)])).toEqual([week(53)]);
  expect(newBreaks([run("2026-12-03", 10)], [run("2026-12-04", 9)])).toEqual([run("2026-12-03", 10)]);
  expect(newBreaks([rest(5)], [rest(6)])).toEqual([rest(5)]);
  expect(newBreaks([rest(6, "S")], [rest(6)])).toEqual([rest(6, "S")]);
  expect(newBreaks([overlap(61)], [overlap(60)])).toEqual([overlap(61)]);
  const budis = week(44, "2026-12-18", "budi");
  expect(newBreaks([budis], [week(52)])).toEqual([budis]);
});

test("a day without a doctor is the clinic's, and new unless it was one before", () => {
  const lacking: RuleBreak = { rule: "no-doctor", severity: "warns", date: "2026-12-14", facts: {} };
  expect(newBreaks([lacking], [week(44)])).toEqual([lacking]);
  expect(newBreaks([lacking], [lacking])).toEqual([]);
});
