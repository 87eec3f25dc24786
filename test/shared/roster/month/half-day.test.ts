import { expect, test } from "vitest";
import { halvesOf } from "../../../../shared/roster/month/half-day.ts";

const halves = (date: string, from: number, to: number): string =>
  halvesOf(date, { from: from * 60, to: to * 60 })
    .map((one) => one.date + one.half)
    .join(" ");

test.each([
  ["2026-12-03", 8, 12, "2026-12-03a"],
  ["2026-12-03", 12, 17, "2026-12-03p"],
  ["2026-12-03", 8, 12.5, "2026-12-03a 2026-12-03p"],
  ["2026-12-31", 22, 24, "2026-12-31p"],
  ["2026-12-31", 22, 30, "2026-12-31p 2027-01-01a"],
  ["2028-02-29", 20, 37, "2028-02-29p 2028-03-01a 2028-03-01p"],
])("on %s the hours from %d to %d lie in %s", (date, from, to, expected) => {
  expect(halves(date, from, to)).toBe(expected);
});
