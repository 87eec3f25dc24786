import { expect, test } from "vitest";
import { holidayShifts, monthsToLookAt } from "../../../../shared/roster/calendar/holiday-shifts.ts";

const days = ["2026-11-27", "2026-12-09", "2026-12-25", "2027-01-01"].map((date) => ({ date }));

const published = (month: string, ...cells: Record<string, string[]>[]) => ({
  month,
  rows: cells.map((own, row) => ({ practitionerId: `p${row}`, cells: own })),
});

test("of each holiday to come it is counted how many published shifts lie on it, and of how many clinics", () => {
  const months = [
    published("2026-12", { "09": ["P", "S"], "10": ["P"] }, { "09": ["P"] }),
    published("2026-12", { "09": ["M"] }),
    published("2026-12", { "10": ["P"] }),
    published("2027-01", { "01": ["M"], "09": ["P"] }),
    published("2026-11", { "27": ["P"] }),
  ];
  expect(holidayShifts(days, months, "2026-11-28")).toEqual([
    { date: "2026-12-09", clinics: 2, shifts: 4 },
    { date: "2027-01-01", clinics: 1, shifts: 1 },
  ]);
});

test("only months that have a holiday to come are looked at, each once", () => {
  expect(monthsToLookAt(days, "2026-11-28")).toEqual(["2026-12", "2027-01"]);
  expect(monthsToLookAt(days, "2027-01-02")).toEqual([]);
});
