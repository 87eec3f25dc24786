import { expect, test } from "vitest";
import { birthDateOf, problemInBirth } from "../../../web/form/birth-parts.ts";

const today = "2026-11-23";

test.each([
  ["17", "8", "1985", "1985-08-17", undefined],
  ["29", "2", "2024", "2024-02-29", undefined],
  ["29", "2", "2026", undefined, "birth"],
  ["31", "4", "1985", undefined, "birth"],
  ["17", "8", "85", undefined, "birth"],
  ["17", "", "1985", undefined, "birth"],
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
  expect(problemInBirth({ day, month, year }, today)).toBe(problem);
});
