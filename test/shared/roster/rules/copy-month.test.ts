import { expect, test } from "vitest";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import { copyMonth } from "../../../../shared/roster/rules/copy-month.ts";
import type { Unfilled } from "../../../../shared/roster/rules/fill-empty-cells.ts";
import { weekdayOf } from "../../../../shared/time/local-date.ts";
import { cells, codes, row, shift } from "./december.ts";

const into = (month: string, changes: Partial<Unfilled> = {}): Unfilled => ({
  month,
  today: "2020-01-01",
  rows: [{ practitionerId: "rahmawati-cikande", cells: {}, locked: [] }],
  codes,
  holidays: [],
  ...changes,
});

const copied = (before: Cells, unfilled: Unfilled, weeks?: number) =>
  copyMonth({ rows: [row("rahmawati-cikande", before)] }, unfilled, weeks);

/** A month whose cells each say which day they were of. */
const numbered = (days: number) =>
  Object.fromEntries(
    Array.from({ length: days }, (_, index) => [String(index + 1).padStart(2, "0"), [`D${index + 1}`]]),
  );
const dayCodes = Array.from({ length: 31 }, (_, index) => shift(`D${index + 1}`, 8, 12));
const sources = (days: number, unfilled: Unfilled, weeks?: number): string =>
  copied(numbered(days), { ...unfilled, codes: dayCodes }, weeks)
    .filled.map(({ date, cell }) => `${date.slice(8)}<${cell[0]?.slice(1)}`)
    .join(" ");

test("each day is as the same weekday was four weeks before; the last days as near as there is one", () => {
  // December 2026 has 31 days, so January's first three come from its fourth to sixth.
  expect(sources(31, into("2027-01"))).toMatch(/^01<4 02<5 03<6 .* 28<31 29<25 30<26 31<27$/);
});

test.each([
  ["2026-03", 28],
  ["2026-12", 30],
  ["2027-01", 31],
  ["2028-02", 31],
  ["2028-03", 29],
])("every day of %s has the weekday of the one it is copied from", (month, days) => {
  const before = daysOf(
    month === "2027-01" ? "2026-12" : `${month.slice(0, 5)}${String(Number(month.slice(5)) - 1).padStart(2, "0")}`,
  );
  const pairs = copied(numbered(days), { ...into(month), codes: dayCodes }).filled.map(({ date, cell }) => [
    weekdayOf(date),
    weekdayOf(before[Number(cell[0]?.slice(1)) - 1] ?? ""),
  ]);
  expect(pairs).toHaveLength(daysOf(month).length);
  expect(pairs.filter(([to, from]) => to !== from)).toEqual([]);
});

test("where a rotation has three weeks, a day comes from one of its own step: three weeks before or six", () => {
  const all = sources(31, into("2027-01"), 3).split(" ");
  // 42 days before 12 January lies 1 December; before the 11th there is none, so it is 21 days.
  expect(all.slice(0, 13)).toEqual(
    [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23].map(
      (day, index) => `${String(index + 1).padStart(2, "0")}<${day}`,
    ),
  );
  expect(all.slice(-2)).toEqual(["30<19", "31<20"]);
});

test("what falls on a holiday falls out, and is told", () => {
  const holidays = [{ date: "2027-01-01" }];
  expect(copied(cells({ "04": "P", "05": "S" }), into("2027-01", { holidays }))).toEqual({
    filled: [{ practitionerId: "rahmawati-cikande", date: "2027-01-02", cell: ["S"] }],
    left: [{ practitionerId: "rahmawati-cikande", date: "2027-01-01", cell: ["P"], because: "holiday" }],
  });
});

test("a day that was a holiday shows nothing usual: another of its weekday is taken", () => {
  const before = cells({ "11": "P", "18": "P", "25": "M" });
  const holidays = [{ date: "2026-12-25" }];
  const friday = (changes: Partial<Unfilled>) =>
    copied(before, into("2027-01", changes)).filled.find(({ date }) => date === "2027-01-22")?.cell;
  expect(friday({})).toEqual(["M"]);
  expect(friday({ holidays })).toEqual(["P"]);
});

test("a code that is no more falls out; a night and several codes are copied as they were", () => {
  const { filled, left } = copied(cells({ "07": "P+M", "08": "OLD" }), into("2027-01"));
  expect(filled).toMatchObject([{ date: "2027-01-04", cell: ["P", "M"] }]);
  expect(left).toMatchObject([{ date: "2027-01-05", cell: ["OLD"], because: "unknown-code" }]);
});

test("whoever had no row then gets nothing; complaint 11: what stands there stays", () => {
  const rows = [
    { practitionerId: "baru-cikande", cells: {}, locked: [] },
    { practitionerId: "rahmawati-cikande", cells: cells({ "04": "S" }), locked: ["05"] },
  ];
  expect(copied(cells({ "07": "P", "08": "P", "09": "P" }), into("2027-01", { rows })).filled).toEqual([
    { practitionerId: "rahmawati-cikande", date: "2027-01-06", cell: ["P"] },
  ]);
});
