import { expect, test } from "vitest";
import { halvesIn } from "../../../../shared/roster/change/period.ts";
import { closedAfter, requireOpened, timesToOpen, withClosed } from "../../../../shared/roster/publish/closed-days.ts";
import type { Rows } from "../../../../shared/roster/rules/ruled-month.ts";

const codes: Rows["codes"] = [
  { code: "P", name: "Pagi", hours: { from: 8 * 60, to: 12 * 60 } },
  { code: "S", name: "Sore", hours: { from: 14 * 60, to: 20 * 60 } },
  { code: "M", name: "Malam", hours: { from: 20 * 60, to: 32 * 60 } },
];

const holiday = { date: "2026-12-25", kind: "holiday" as const, name: "Natal", source: "SKB" };

test("a day is closed where both its halves are, be they closed one after the other; else its half is", () => {
  const closed = closedAfter([], halvesIn({ from: "2026-12-14", to: "2026-12-16", begins: "p", ends: "a" }));
  expect(closed).toEqual(["2026-12-14p", "2026-12-15", "2026-12-16a"]);
  expect(closedAfter(closed, [{ date: "2026-12-14", half: "a" }])).toEqual(["2026-12-14", "2026-12-15", "2026-12-16a"]);
});

test("a day stays closed until somebody opens it, and so does a half of one", () => {
  const added = halvesIn({ from: "2026-12-13", to: "2026-12-13" });
  const before = ["2026-12-14", "2026-12-15", "2026-12-16p", "2026-12-17a"];
  expect(closedAfter(before, added, ["2026-12-14", "2026-12-15a", "2026-12-17"])).toEqual([
    "2026-12-13",
    "2026-12-15p",
    "2026-12-16p",
  ]);
});

test("the half of a closed day to come on which somebody has a shift is to be opened, and whoever publishes it says so, or of all the day", () => {
  const rows: Rows["rows"] = [
    { practitionerId: "ani", cells: { "13": ["P"], "14": ["P"], "15": [] } },
    { practitionerId: "budi", cells: { "16": ["P", "S"], "17": ["P"] } },
  ];
  const closed = ["2026-12-13", "2026-12-14", "2026-12-15", "2026-12-16"];
  const days = timesToOpen(closed, { month: "2026-12", rows, codes, today: "2026-12-14" });
  expect(days).toEqual(["2026-12-14a", "2026-12-16"]);
  expect(() => requireOpened(days, ["2026-12-16", "2026-12-14", "2026-12-18"])).not.toThrow();
  expect(() => requireOpened(days, ["2026-12-16"])).toThrow(
    expect.objectContaining({ code: "roster.day-closed", details: { dates: ["2026-12-14a"] } }),
  );
});

test("of a day that is closed for half of it only a shift with a minute in that half opens it, be it a night's", () => {
  const rows = [{ practitionerId: "ani", cells: { "14": ["P"], "15": ["S"], "16": ["M"], "18": ["P"] } }];
  const planned = { month: "2026-12", rows, codes, today: "2026-12-14" };
  expect(timesToOpen(["2026-12-14p", "2026-12-15p", "2026-12-17a", "2026-12-18a"], planned)).toEqual([
    "2026-12-15p",
    "2026-12-17a",
    "2026-12-18a",
  ]);
});

test("among the holidays a closed day says that it is one, with a name for apps of before, and a holiday keeps its own", () => {
  const closed = { date: "2026-12-14", kind: "holiday", name: "Puskesmas tutup", source: "Puskesmas", closed: true };
  expect(withClosed([holiday], ["2026-12-14", "2026-12-16a", "2026-12-25"])).toEqual([holiday, closed]);
  expect(withClosed([holiday])).toEqual([holiday]);
});
