import { expect, test } from "vitest";
import type { Refusal } from "../../../../shared/refusal/refusal.ts";
import { type CodeUsers, goneCodes, monthsToLookIn, requireUnused } from "../../../../shared/roster/draft/code-uses.ts";
import type { ShiftCodes } from "../../../../shared/roster/draft/shift-codes.ts";

const codes = (...names: string[]): ShiftCodes => ({
  revision: 1,
  codes: names.map((code) => ({ code, name: code, hours: { from: 480, to: 720 } })),
});

type Rows = CodeUsers["months"][number]["drafted"];

const usedIn = (gone: string[], users: Partial<CodeUsers>): unknown => {
  try {
    requireUnused(gone, { today: "2026-12-10", months: [], rotations: [], ...users });
    return [];
  } catch (cause) {
    return (cause as Refusal).details.used;
  }
};

test("a code goes that is not among those that are saved, be it called otherwise; of what is dropped on purpose nothing is asked", () => {
  expect(goneCodes(codes("P", "S1"), codes("P", "S", "M"))).toEqual(["S", "M"]);
  expect(goneCodes(codes("P", "S1"), codes("P", "S", "M"), ["M"])).toEqual(["S"]);
  expect(goneCodes(codes("P"), codes())).toEqual([]);
});

test("it is looked in this month and the five after it", () => {
  expect(monthsToLookIn("2026-10")).toEqual(["2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03"]);
});

test("days of the month are counted from today on, each once, however often it has the code", () => {
  const published: Rows = [{ cells: { "09": ["S"], "10": ["S", "S"], "11": ["P", "S"], "12": ["P"] } }];
  const drafted: Rows = [{ cells: { "31": ["S"] } }, { cells: { "10": ["S"] } }];
  expect(usedIn(["S", "M"], { months: [{ month: "2026-12", published, drafted }] })).toEqual([
    { code: "S", months: [{ month: "2026-12", published: 2, drafted: 2 }], rotations: [] },
  ]);
});

test("a rotation is named that has it in any week", () => {
  const week = (...cells: string[][]) => [...cells, [], [], [], [], [], [], []].slice(0, 7);
  const rotations = [
    { name: "Pagi sore", weeks: [week(["P"]), week([], ["P", "S"])] },
    { name: "Jaga", weeks: [week(["J"])] },
  ];
  expect(usedIn(["S"], { rotations })).toEqual([{ code: "S", months: [], rotations: ["Pagi sore"] }]);
  expect(usedIn(["M"], { rotations })).toEqual([]);
});
