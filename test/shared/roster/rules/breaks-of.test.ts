import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { RuleBreak } from "../../../../shared/roster/rules/rule-break.ts";
import type { RuledMonth } from "../../../../shared/roster/rules/ruled-month.ts";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { addDays } from "../../../../shared/time/local-date.ts";
import { cells, codes, daily, december, doctors, only, row, told } from "./december.ts";

test("a code that the clinic doesn't know is told", () => {
  expect(told(doctors(cells({ "03": "P+ZZ" })), "unknown-code")).toEqual([
    { date: "2026-12-03", facts: { code: "ZZ" } },
  ]);
});

test("nothing is told of days that are over, though they count", () => {
  const month = doctors({ "02": ["P", "ZZ"], "03": ["M"], "04": ["P"], "05": ["P", "P"] }, { today: "2026-12-04" });
  expect(breaksOf(month, only("overlap", "rest", "unknown-code", "no-doctor")).slice(0, 3)).toMatchObject([
    { rule: "rest", date: "2026-12-04", facts: { before: { date: "2026-12-03", code: "M" } } },
    { rule: "overlap", date: "2026-12-05" },
    { rule: "no-doctor", date: "2026-12-07" },
  ]);
});

test("complaint 12: a bad day stops no other: each is told with its cell, and the days between are planned", () => {
  const month = doctors(cells({ "03": "P+P", "04": "P", "05": "ZZ", "07": "P", "08": "M", "09": "P" }));
  expect(
    breaksOf(month, only("overlap", "unknown-code", "rest")).map(({ rule, date }) => [rule, date.slice(8)]),
  ).toEqual([
    ["overlap", "03"],
    ["unknown-code", "05"],
    ["rest", "09"],
  ]);
  const planned = planMonth({ ...month, clinicId: "3604-cikande", zone: "WIB" });
  expect(planned.map(({ id }) => sessionIdParts(id).date.slice(8))).toEqual(expect.arrayContaining(["04", "07", "09"]));
});

test("a month that is over breaks nothing", () => {
  expect(breaksOf(doctors(daily(1, 31, "M+ZZ"), { today: "2027-01-01" }), usualRules)).toEqual([]);
});

test("breaks come in the order of days; of one day the clinic's first, then by rows and rules", () => {
  const month = december({
    rows: [row("yusuf-cikande", cells({ "03": "ZZ+P" })), row("rahmawati-cikande", cells({ "02": "M", "03": "P+P" }))],
    today: "2026-12-02",
  });
  expect(
    breaksOf(month, usualRules)
      .slice(0, 6)
      .map((one) => [one.date.slice(8), one.rule, one.severity, "practitionerId" in one ? one.practitionerId : ""]),
  ).toEqual([
    ["02", "no-doctor", "warns", ""],
    ["03", "unknown-code", "blocks", "yusuf-cikande"],
    ["03", "skill", "blocks", "yusuf-cikande"],
    ["03", "overlap", "blocks", "rahmawati-cikande"],
    ["03", "rest", "warns", "rahmawati-cikande"],
    ["04", "no-doctor", "warns", ""],
  ]);
});

const anyCells = fc.dictionary(
  fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2, "0")),
  fc.array(fc.constantFrom("P", "S", "M", "G", "T", "ZZ"), { maxLength: 3 }),
);
const people = december().people.map(({ id }) => id);
const anyMonth = fc
  .record({
    cells: fc.tuple(anyCells, anyCells, anyCells),
    before: fc.tuple(anyCells, anyCells, anyCells),
    day: fc.integer({ min: -5, max: 35 }),
  })
  .map((any): RuledMonth => {
    const rowsOf = (all: typeof any.cells) => people.map((id, index) => row(id, all[index] ?? {}));
    const leave = [{ practitionerId: people[0] ?? "", date: "2026-12-09" }];
    return december({
      rows: rowsOf(any.cells),
      before: { rows: rowsOf(any.before), codes },
      today: addDays("2026-12-01", any.day),
      leave,
    });
  });

test("renaming people changes no break but its name", () => {
  const names = new Map([
    ["rahmawati-cikande", "zulkifli"],
    ["yusuf-cikande", "aminah"],
    ["marhamah-cikande", "laras"],
  ]);
  const renamed = (text: string): string =>
    text.replace(/[a-z]+-cikande"/g, (id) => `${names.get(id.slice(0, -1)) ?? id.slice(0, -1)}"`);
  const rename = (value: RuledMonth): RuledMonth => JSON.parse(renamed(JSON.stringify(value)));
  fc.assert(
    fc.property(anyMonth, (month) => {
      const there = JSON.stringify(breaksOf({ ...rename(month), clinicId: month.clinicId }, usualRules));
      expect(there).toBe(renamed(JSON.stringify(breaksOf(month, usualRules))));
    }),
  );
});

test("whatever stands in it, each break is one that can be sent, of a day that can still change", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const breaks = breaksOf(month, usualRules);
      expect(z.array(RuleBreak).parse(breaks)).toEqual(breaks);
      expect(breaks.filter(({ date }) => date < month.today || !date.startsWith("2026-12"))).toEqual([]);
    }),
  );
});
