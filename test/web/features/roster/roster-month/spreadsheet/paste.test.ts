import { expect, test } from "vitest";
import { type Area, areaOf, only } from "../../../../../../web/features/roster/roster-month/sheet/selection.ts";
import { type Sheet, withChanges } from "../../../../../../web/features/roster/roster-month/sheet/sheet.ts";
import { copied, everything, paste } from "../../../../../../web/features/roster/roster-month/spreadsheet/paste.ts";
import { readTsv, writeTsv } from "../../../../../../web/features/roster/roster-month/spreadsheet/tsv.ts";
import { linesOf, sheetOf } from "../sheet/sheet-of.ts";

const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });
const pasted = (sheet: Sheet, into: Area, text: string) => {
  const { changes, ...rest } = paste(sheet, into, readTsv(text), ["dr. Rahmawati", "Bidan Yayah"]);
  return { lines: linesOf({ rows: withChanges(sheet, changes) }), ...rest };
};
const free = sheetOf([". . . .", ". . . .", ". . . ."]);

test("one cell fills all of the selection", () => {
  expect(pasted(free, area(0, 0, 1, 1), "P+T\r\n").lines).toEqual(["P+T P+T . .", "P+T P+T . .", ". . . ."]);
});

test("a block is laid where the selection begins, and becomes the selection", () => {
  expect(pasted(free, area(1, 1), "P\tS\nM\t-\n")).toEqual({
    lines: [". . . .", ". P S .", ". M . ."],
    area: area(1, 1, 2, 2),
    cut: false,
    past: 0,
    locked: 0,
  });
});

test("a block repeats over a selection that is a multiple of it, and over no other", () => {
  expect(pasted(free, area(0, 0, 0, 3), "P\tS").lines[0]).toBe("P S P S");
  expect(pasted(free, area(0, 0, 2, 0), "P\nS").lines).toEqual(["P . . .", "S . . .", ". . . ."]);
});

test("what reaches over the month's edges is cut, and that is said", () => {
  const { lines, area: lies, cut } = pasted(free, area(2, 3), "P\tS\nM\tX");
  expect({ lines, lies, cut }).toEqual({ lines: [". . . .", ". . . .", ". . . P"], lies: area(2, 3), cut: true });
});

test("an unknown code is laid down as it is, to be seen, with all the rest", () => {
  expect(pasted(free, area(0, 0), "P\tPAGI\tS").lines[0]).toBe("P PAGI S .");
});

test("days that are over and locked cells stay", () => {
  const sheet = sheetOf(["P S! M ."], 1);
  expect(pasted(sheet, area(0, 0), "X\tX\tX\tX")).toMatchObject({ lines: ["P S! X X"], past: 1, locked: 1 });
});

test("a whole month is copied with its names and days, and comes back to the same cells without them", () => {
  const sheet = sheetOf(["P . S+T .", ". M . P"]);
  const block = copied(sheet, everything(sheet), ["dr. Rahmawati", "Bidan Yayah"], "Petugas");
  expect(block).toEqual([
    ["Petugas", "1", "2", "3", "4"],
    ["dr. Rahmawati", "P", "", "S+T", ""],
    ["Bidan Yayah", "", "M", "", "P"],
  ]);
  const empty = sheetOf([". . . .", ". . . ."]);
  expect(pasted(empty, area(0, 0), writeTsv(block)).lines).toEqual(linesOf(sheet));
});

test("part of it is copied without names", () => {
  const sheet = sheetOf(["P . S+T .", ". M . P"]);
  const column = areaOf({ ...only({ row: 0, column: 2 }), whole: "columns" }, { rows: 2, columns: 4 });
  expect(copied(sheet, column, ["a", "b"], "Petugas")).toEqual([["S+T"], [""]]);
});

test("what is copied with names and days goes to those people and days, wherever the selection is", () => {
  const text = "Petugas\t3\t4\nBidan Yayah\tP\tS\nDr.  Rahmawati\tM\t\n";
  const { lines, area: lies, cut } = pasted(free, area(0, 1), text);
  expect([lines, lies, cut]).toEqual([[". . M .", ". . P S", ". . . ."], area(0, 2, 1, 3), false]);
  expect(pasted(free, area(0, 0), "Petugas\t4\t5\nBidan Yayah\tM\tM")).toMatchObject({
    lines: [". . . .", ". . . M", ". . . ."],
    cut: true,
  });
});

test("what is copied with names of other people is laid where the selection begins", () => {
  expect(pasted(free, area(0, 1), "Petugas\t3\t4\ndr. Siapa\tP\tS\n").lines[0]).toBe(". P S .");
});
