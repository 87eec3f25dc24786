import { expect, test } from "vitest";
import { addDays, ageOn, daysFrom, LocalDate, mondayOf, weekdayOf } from "../../../shared/time/local-date.ts";

test.each([
  ["2026-11-23", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-02-30", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["23-11-2026", false],
  ["2026-11-23T00:00Z", false],
])("%s is a day: %s", (text, isDay) => {
  expect(LocalDate.safeParse(text).success).toBe(isDay);
});

test("days are counted over the ends of months, years and February", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  expect(daysFrom("2026-02-27", 3)).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
});

test("the week begins on Monday and ends on Sunday", () => {
  expect(["2026-11-23", "2026-11-28", "2026-11-29"].map(weekdayOf)).toEqual([1, 6, 7]);
  expect(["2026-11-22", "2026-11-23", "2026-11-29"].map(mondayOf)).toEqual(["2026-11-16", "2026-11-23", "2026-11-23"]);
});

test("age turns on the birthday", () => {
  expect(ageOn("1990-07-01", "2026-06-30")).toBe(35);
  expect(ageOn("1990-07-01", "2026-07-01")).toBe(36);
  expect(ageOn("2026-11-23", "2026-11-23")).toBe(0);
});
