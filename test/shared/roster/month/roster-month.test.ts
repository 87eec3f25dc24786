import { expect, test } from "vitest";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";

test.each([
  ["2026-12", 31],
  ["2027-01", 31],
  ["2027-04", 30],
  ["2027-02", 28],
  ["2028-02", 29],
  ["2099-12", 31],
])("%s has %i days, each once and in order", (month, count) => {
  const days = daysOf(month);
  expect([days.length, days[0], days.at(-1)]).toEqual([count, `${month}-01`, `${month}-${count}`]);
  expect([...new Set(days)].sort()).toEqual(days);
});
