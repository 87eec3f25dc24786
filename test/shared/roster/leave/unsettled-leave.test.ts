import { expect, test } from "vitest";
import { unsettledLeave } from "../../../../shared/roster/leave/unsettled-leave.ts";
import type { FoundMonth } from "../../../../shared/roster/publish/person-month.ts";

const here = "3604-carenang";
const today = "2026-12-01";
const monthOf = (month: string, more: Partial<FoundMonth>): FoundMonth => ({
  practitionerId: "laras",
  month,
  revision: 1,
  halves: {},
  nights: {},
  ...more,
});

test("days off that don't follow each other are tasks of their own, and over the turn of a month they are one", () => {
  const months = [
    monthOf("2027-01", { leave: ["01a"], halves: { "01a": here } }),
    monthOf("2026-12", {
      leave: ["03p", "09a", "09p", "30a", "30p", "31a", "31p"],
      halves: { "03p": here, "09a": "3604-kibin", "30a": here },
    }),
  ];
  expect(unsettledLeave(months, here, today)).toEqual([
    { practitionerId: "laras", from: "2026-12-03", to: "2026-12-03", begins: "p", days: 1 },
    { practitionerId: "laras", from: "2026-12-30", to: "2027-01-01", ends: "a", days: 2 },
  ]);
});

test("the end of a night in somebody's first morning off is one too", () => {
  const months = [monthOf("2027-01", { leave: ["01a", "01p"], nights: { "01a": here } })];
  expect(unsettledLeave(months, here, today)).toEqual([
    { practitionerId: "laras", from: "2027-01-01", to: "2027-01-01", days: 1 },
  ]);
});

test("a leave longer than one change may be is more than one task, each of which can be entered", () => {
  const days = Array.from({ length: 31 }, (_, day) => String(day + 1).padStart(2, "0"));
  const all = (month: string, last: number, halves: FoundMonth["halves"]) =>
    monthOf(month, { leave: days.slice(0, last).flatMap((day) => [`${day}a`, `${day}p`]), halves });
  const months = [
    all("2026-12", 31, { "05a": here }),
    all("2027-01", 31, { "07a": here }),
    all("2027-02", 28, { "08a": here }),
  ];
  expect(unsettledLeave(months, here, today).map(({ from, to }) => [from, to])).toEqual([
    ["2026-12-05", "2027-01-07"],
    ["2027-02-08", "2027-02-08"],
  ]);
});
