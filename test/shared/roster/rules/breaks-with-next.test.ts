import { expect, test } from "vitest";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { breaksOfNext } from "../../../../shared/roster/rules/breaks-of-next.ts";
import { breaksWithNext } from "../../../../shared/roster/rules/breaks-with-next.ts";
import type { RuledMonth } from "../../../../shared/roster/rules/ruled-month.ts";
import { cells, codes, daily, doctors, only, row } from "./december.ts";

const next = (days: Record<string, string>) => ({ rows: [row("rahmawati-cikande", cells(days))], codes });
const judge = (month: RuledMonth) => breaksOf(month, rules);
const rules = only("overlap", "rest", "days-in-a-row", "no-doctor", "unknown-code");

test("the month after is judged by the last night of this one, on its own days", () => {
  const december = doctors(cells({ "30": "M", "31": "M" }), { next: next({ "01": "P" }) });
  expect(breaksOfNext(december, judge)).toEqual([
    {
      rule: "rest",
      severity: "warns",
      practitionerId: "rahmawati-cikande",
      date: "2027-01-01",
      facts: { code: "P", before: { date: "2026-12-31", code: "M" }, hours: 1.5, least: 10 },
    },
  ]);
});

test("days in a row are counted over the turn", () => {
  const december = doctors(daily(28, 31, "P"), { next: next({ "01": "P", "02": "P", "03": "P", "04": "P" }) });
  expect(breaksOfNext(december, judge)).toMatchObject([
    { rule: "days-in-a-row", date: "2027-01-03", facts: { from: "2026-12-28", days: 8 } },
  ]);
});

test("what the month after breaks by itself is not said of this one, nor whether it has a doctor", () => {
  const alone = { "02": "M", "03": "P", "05": "XX" };
  expect(breaksOfNext(doctors(cells({ "31": "P" }), { next: next(alone) }), judge)).toEqual([]);
});

test("of a month after of which nothing is known nothing is said", () => {
  const december = doctors(cells({ "30": "M", "31": "P" }));
  expect(breaksOfNext(december, judge)).toEqual([]);
  expect(breaksWithNext(december, only("rest")).map(({ date }) => date)).toEqual(["2026-12-31"]);
});

test("a month and the one after it are told together, this one first", () => {
  const december = doctors(cells({ "29": "M", "30": "P", "31": "M" }), { next: next({ "01": "P" }) });
  expect(breaksWithNext(december, only("rest")).map(({ date }) => date)).toEqual(["2026-12-30", "2027-01-01"]);
});
