import { expect, test } from "vitest";
import { birthDateOf, checkBirth } from "../../../web/form/birth-parts.ts";
import { remarkOn } from "../../../web/form/checked.ts";

/** 20.00 WIB on 23 November 2026. */
const now = Date.parse("2026-11-23T13:00:00Z");

test.each([
  ["17", "8", "1985", "1985-08-17", undefined],
  ["１７", "8", "１９８５", "1985-08-17", undefined],
  ["17", "8", "８５", undefined, "birth-year"],
  ["29", "2", "2024", "2024-02-29", undefined],
  ["29", "2", "2026", undefined, "birth"],
  ["31", "4", "1985", undefined, "birth"],
  ["17", "8", "85", undefined, "birth-year"],
  ["17", "8", "198", "0198-08-17", "birth-year"],
  ["17", "8", "delapan", undefined, "birth"],
  ["", "", "", undefined, "birth-empty"],
  [" ", "8", "85", undefined, "birth-empty"],
  ["17", "", "1985", undefined, "birth-empty"],
  ["1", "1", "0001", undefined, "birth"],
  ["23", "11", "2026", "2026-11-23", undefined],
  ["24", "11", "2026", "2026-11-24", "birth-future"],
  ["1", "1", "2999", "2999-01-01", "birth-future"],
  ["23", "11", "1916", "1916-11-23", undefined],
  ["23", "11", "1915", "1915-11-23", "birth-rare"],
  ["24", "11", "1895", "1895-11-24", "birth-rare"],
  ["23", "11", "1895", "1895-11-23", "birth-too-old"],
])("%s-%s-%s is %s and answered with %s", (day, month, year, date, problem) => {
  expect(birthDateOf({ day, month, year })).toBe(date);
  expect(remarkOn(checkBirth({ day, month, year }, now))).toBe(problem);
});

test("a child born in the east, where the day has begun already, can be told everywhere", () => {
  // 22.30 WIB, and half past midnight in Papua.
  const late = Date.parse("2026-11-23T15:30:00Z");
  expect(checkBirth({ day: "24", month: "11", year: "2026" }, late)).toEqual({ value: "2026-11-24" });
  expect(checkBirth({ day: "25", month: "11", year: "2026" }, late)).toEqual({ problem: "birth-future" });
});
