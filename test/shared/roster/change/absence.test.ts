import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import { handOver, isCoverOf, shiftsOff } from "../../../../shared/roster/change/absence.ts";
import { absenceFrom, monthsOfAbsence } from "../../../../shared/roster/change/absence-change.ts";
import { layOver } from "../../../../shared/roster/change/lay-over.ts";
import { halvesIn, isPeriod, type Period } from "../../../../shared/roster/change/period.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";

const refusalOf = (work: () => unknown): string => {
  try {
    work();
    return "accepted";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
};
const hours = (code: string, from: number, to: number): ShiftCode => ({
  code,
  name: code,
  hours: { from: from * 60, to: to * 60 },
});
const codes = [hours("P", 8, 12), hours("S", 12, 16), hours("D", 8, 16), hours("M", 20, 32)];
const rows: { practitionerId: string; cells: Cells }[] = [
  { practitionerId: "ani", cells: { "09": ["M"], "10": ["P", "S"], "11": ["D"], "31": ["M"] } },
  { practitionerId: "budi", cells: { "10": ["P"] } },
];
const off = (period: Period, today = "2026-12-01") =>
  shiftsOff("2026-12", { rows, codes }, absenceFrom({ practitionerId: "ani", period }, today)).map(
    ({ date, code }) => `${date.slice(8)}${code}`,
  );

describe("an absence takes off", () => {
  test("all shifts with a minute in it, also of the night before", () => {
    expect(off({ from: "2026-12-10", to: "2026-12-10" })).toEqual(["09M", "10P", "10S"]);
    expect(off({ from: "2026-12-10", to: "2026-12-10", begins: "p" })).toEqual(["10S"]);
    expect(off({ from: "2026-12-10", to: "2026-12-10", ends: "a" })).toEqual(["09M", "10P"]);
    expect(off({ from: "2026-12-10", to: "2026-12-11", begins: "p", ends: "a" })).toEqual(["10S", "11D"]);
    expect(off({ from: "2027-01-01", to: "2027-01-01" })).toEqual(["31M"]);
  });

  test("nothing of a day that is over, be it a night that ends today", () => {
    expect(off({ from: "2026-12-09", to: "2026-12-11" }, "2026-12-11")).toEqual(["11D"]);
    expect(off({ from: "2026-12-10", to: "2026-12-10" }, "2026-12-10")).toEqual(["10P", "10S"]);
  });
});

test("shifts go to who covers them, beside what they have, and nothing else is touched", () => {
  const taken = [{ practitionerId: "ani", date: "2026-12-10", code: "S" }];
  const patch = handOver(rows, taken, [{ practitionerId: "ani", date: "2026-12-10", code: "S", by: "budi" }]);
  expect(layOver("2026-12", rows, patch)).toEqual([
    { practitionerId: "ani", cells: { "09": ["M"], "10": ["P"], "11": ["D"], "31": ["M"] } },
    { practitionerId: "budi", cells: { "10": ["P", "S"] } },
  ]);
  expect(layOver("2027-01", rows, patch)).toEqual(rows);
});

test("a cover is of a shift that is taken off, once", () => {
  const taken = [{ practitionerId: "ani", date: "2026-12-10", code: "S" }];
  const cover = { practitionerId: "ani", date: "2026-12-10", code: "S", by: "budi" };
  expect(isCoverOf([cover], taken)).toBe(true);
  expect(isCoverOf([cover, cover], taken)).toBe(false);
  expect(isCoverOf([{ ...cover, code: "P" }], taken)).toBe(false);
});

test("a period has half days, in order, and reaches into two months at most", () => {
  expect(halvesIn({ from: "2028-02-28", to: "2028-03-01", begins: "p", ends: "a" })).toEqual([
    { date: "2028-02-28", half: "p" },
    { date: "2028-02-29", half: "a" },
    { date: "2028-02-29", half: "p" },
    { date: "2028-03-01", half: "a" },
  ]);
  expect(isPeriod({ from: "2026-12-10", to: "2026-12-10", begins: "p", ends: "a" })).toBe(false);
  expect(isPeriod({ from: "2026-12-10", to: "2027-01-31" })).toBe(true);
  expect(isPeriod({ from: "2026-12-10", to: "2027-02-01" })).toBe(false);
  expect(isPeriod({ from: "2026-12-10", to: "2026-12-09" })).toBe(false);
  expect(isPeriod({ from: "2026-12-10", to: "2099-12-31" })).toBe(false);
});

test("the months that an absence may change are those of its days, and of the night before them", () => {
  const months = (from: string, to: string, today: string) => monthsOfAbsence({ period: { from, to } }, today);
  expect(months("2027-01-01", "2027-01-03", "2026-12-10")).toEqual(["2026-12", "2027-01"]);
  expect(months("2027-01-01", "2027-01-03", "2027-01-01")).toEqual(["2027-01"]);
  expect(months("2026-11-20", "2026-12-03", "2026-12-02")).toEqual(["2026-12"]);
  expect(refusalOf(() => months("2026-12-01", "2026-12-09", "2026-12-10"))).toBe("roster.day-over");
  expect(refusalOf(() => months("2026-12-09", "2026-12-01", "2026-12-01"))).toBe("request.invalid");
});
