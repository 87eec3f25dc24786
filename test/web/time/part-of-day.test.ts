import { expect, test } from "vitest";
import { partOfDayAt } from "../../../web/time/part-of-day.ts";

test.each([
  ["03:59", "evening"],
  ["04:00", "morning"],
  ["10:59", "morning"],
  ["11:00", "noon"],
  ["14:59", "noon"],
  ["15:00", "afternoon"],
  ["17:59", "afternoon"],
  ["18:00", "evening"],
  ["23:59", "evening"],
  ["00:00", "evening"],
])("%s is called %s", (clock, part) => {
  expect(partOfDayAt(Date.parse(`2026-11-23T${clock}:00+07:00`), "WIB")).toBe(part);
});
