import { expect, test } from "vitest";
import { halvesIn } from "../../../../shared/roster/change/period.ts";
import type { RosterRow } from "../../../../shared/roster/month/roster-row.ts";
import {
  closedAfter,
  daysToOpen,
  requireOpened,
  wholeDays,
  withClosed,
} from "../../../../shared/roster/publish/closed-days.ts";

const holiday = { date: "2026-12-25", kind: "holiday" as const, name: "Natal", source: "SKB" };

test("a day is closed where both its halves are", () => {
  expect(wholeDays(halvesIn({ from: "2026-12-14", to: "2026-12-16", begins: "p", ends: "a" }))).toEqual(["2026-12-15"]);
  expect(wholeDays(halvesIn({ from: "2026-12-14", to: "2026-12-14", begins: "p" }))).toEqual([]);
});

test("a day stays closed until somebody opens it", () => {
  expect(closedAfter(["2026-12-15", "2026-12-14"], ["2026-12-13", "2026-12-15"], ["2026-12-14"])).toEqual([
    "2026-12-13",
    "2026-12-15",
  ]);
});

test("a closed day to come on which somebody has a shift is to be opened, and whoever publishes it says so", () => {
  const rows: Pick<RosterRow, "cells">[] = [
    { cells: { "13": ["P"], "14": ["P"], "15": [] } },
    { cells: { "16": ["P", "S"], "17": ["P"] } },
  ];
  const closed = ["2026-12-13", "2026-12-14", "2026-12-15", "2026-12-16"];
  const days = daysToOpen(closed, { rows, today: "2026-12-14" });
  expect(days).toEqual(["2026-12-14", "2026-12-16"]);
  expect(() => requireOpened(days, ["2026-12-16", "2026-12-14", "2026-12-18"])).not.toThrow();
  expect(() => requireOpened(days, ["2026-12-16"])).toThrow(
    expect.objectContaining({ code: "roster.day-closed", details: { dates: ["2026-12-14"] } }),
  );
});

test("among the holidays a closed day says that it is one, with a name for apps of before, and a holiday keeps its own", () => {
  const closed = { date: "2026-12-14", kind: "holiday", name: "Puskesmas tutup", source: "Puskesmas", closed: true };
  expect(withClosed([holiday], ["2026-12-14", "2026-12-25"])).toEqual([holiday, closed]);
  expect(withClosed([holiday])).toEqual([holiday]);
});
