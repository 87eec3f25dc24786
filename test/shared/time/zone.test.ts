import { expect, test } from "vitest";
import { instantAt, localDate, wallClock } from "../../../shared/time/zone.ts";

const lateEvening = Date.parse("2026-11-22T16:30:00Z");

test("one instant is three wall clocks, and two days", () => {
  expect(wallClock(lateEvening, "WIB")).toBe("23:30");
  expect(wallClock(lateEvening, "WITA")).toBe("00:30");
  expect(wallClock(lateEvening, "WIT")).toBe("01:30");
  expect(localDate(lateEvening, "WIB")).toBe("2026-11-22");
  expect(localDate(lateEvening, "WITA")).toBe("2026-11-23");
});

test.each(["WIB", "WITA", "WIT"] as const)("in %s a wall clock comes back from its instant", (zone) => {
  const instant = instantAt("2026-11-23", 8 * 60 + 5, zone);
  expect([localDate(instant, zone), wallClock(instant, zone)]).toEqual(["2026-11-23", "08:05"]);
});

test("seven in the morning in Papua is the evening before in Greenwich", () => {
  expect(instantAt("2026-11-23", 7 * 60, "WIT")).toBe(Date.parse("2026-11-22T22:00:00Z"));
});
