import { expect, test } from "vitest";
import { halvesIn } from "../../../../shared/roster/change/period.ts";
import { closedAfter, wholeDays, withClosed } from "../../../../shared/roster/publish/closed-days.ts";

const holiday = { date: "2026-12-25", kind: "holiday" as const, name: "Natal", source: "SKB" };

test("a day is closed where both its halves are", () => {
  expect(wholeDays(halvesIn({ from: "2026-12-14", to: "2026-12-16", begins: "p", ends: "a" }))).toEqual(["2026-12-15"]);
  expect(wholeDays(halvesIn({ from: "2026-12-14", to: "2026-12-14", begins: "p" }))).toEqual([]);
});

test("a day stays closed until somebody has a shift on it again", () => {
  const rows = [{ cells: { "14": ["P"], "15": [] } }];
  expect(closedAfter(["2026-12-15", "2026-12-14"], ["2026-12-13", "2026-12-15"], rows)).toEqual([
    "2026-12-13",
    "2026-12-15",
  ]);
});

test("among the holidays a closed day has a name of its own, and a holiday keeps its own", () => {
  const closed = { date: "2026-12-14", kind: "holiday", name: "Puskesmas tutup", source: "Puskesmas" };
  expect(withClosed([holiday], ["2026-12-14", "2026-12-25"])).toEqual([holiday, closed]);
  expect(withClosed([holiday])).toEqual([holiday]);
});
