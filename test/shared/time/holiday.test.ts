import { expect, test } from "vitest";
import { isDayOff } from "../../../shared/time/holiday.ts";

test("a puskesmas is closed on Sundays and holidays, and on no other day", () => {
  const days = ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28"];
  expect(days.filter((date) => isDayOff(date, [{ date: "2026-12-25" }]))).toEqual(["2026-12-25", "2026-12-27"]);
});
