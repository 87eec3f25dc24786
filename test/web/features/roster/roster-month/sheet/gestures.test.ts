import { expect, test } from "vitest";
import type { Gesture } from "../../../../../../web/features/roster/roster-month/sheet/gesture.ts";
import {
  fillDown,
  fillRight,
  swap,
  toggleLock,
  write,
} from "../../../../../../web/features/roster/roster-month/sheet/gestures.ts";
import { type Area, sizeOf } from "../../../../../../web/features/roster/roster-month/sheet/selection.ts";
import { type Sheet, withChanges } from "../../../../../../web/features/roster/roster-month/sheet/sheet.ts";
import { linesOf, sheetOf } from "./sheet-of.ts";

const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });
const after = (sheet: Sheet, gesture: Gesture | string): string[] =>
  linesOf({ rows: withChanges(sheet, typeof gesture === "string" ? [] : gesture.changes) });

test("codes are written into all that is selected, and none empties it", () => {
  const sheet = sheetOf(["P . S", ". . ."]);
  expect(after(sheet, write(sheet, area(0, 0, 1, 1), ["M"]))).toEqual(["M M S", "M M ."]);
  expect(after(sheet, write(sheet, area(0, 0, 1, 2), []))).toEqual([". . .", ". . ."]);
});

test("nothing changes a day that is over, and it is counted", () => {
  const sheet = sheetOf(["P P P"], 2);
  const gesture = write(sheet, area(0, 0, 0, 2), ["M"]);
  expect(after(sheet, gesture)).toEqual(["P P M"]);
  expect(gesture).toMatchObject({ past: 2, locked: 0 });
});

test("a locked cell is changed by a hand on it alone: what reaches over several leaves it and says so", () => {
  const sheet = sheetOf(["P! P P"]);
  const several = write(sheet, area(0, 0, 0, 2), ["M"]);
  expect(after(sheet, several)).toEqual(["P! M M"]);
  expect(several).toMatchObject({ past: 0, locked: 1 });
  expect(after(sheet, write(sheet, area(0, 0), ["M"]))).toEqual(["M! P P"]);
});

test("what is there already is no change", () => {
  const sheet = sheetOf(["P P"]);
  expect(write(sheet, area(0, 0, 0, 1), ["P"]).changes).toEqual([]);
});

test("a lock goes on all of it, and off where all of it is locked", () => {
  const sheet = sheetOf(["P! . S"]);
  const locked = toggleLock(sheet, area(0, 0, 0, 2));
  expect(after(sheet, locked)).toEqual(["P! .! S!"]);
  const all = sheetOf(["P! .! S!"]);
  expect(after(all, toggleLock(all, area(0, 0, 0, 2)))).toEqual(["P . S"]);
});

test("fill down copies the first row of the selection, or the row above a single one; fill right the column", () => {
  const sheet = sheetOf(["P S", "M .", ". ."]);
  expect(after(sheet, fillDown(sheet, area(0, 0, 2, 1)))).toEqual(["P S", "P S", "P S"]);
  expect(after(sheet, fillDown(sheet, area(2, 0)))).toEqual(["P S", "M .", "M ."]);
  expect(after(sheet, fillDown(sheet, area(0, 0)))).toEqual(["P S", "M .", ". ."]);
  expect(after(sheet, fillRight(sheet, area(0, 0, 1, 1)))).toEqual(["P P", "M M", ". ."]);
  expect(after(sheet, fillRight(sheet, area(1, 1)))).toEqual(["P S", "M M", ". ."]);
});

test("two places change what they hold, both or neither", () => {
  const sheet = sheetOf(["P S .", "M . X"]);
  expect(after(sheet, swap(sheet, area(0, 0), { row: 1, column: 0 }))).toEqual(["M S .", "P . X"]);
  expect(after(sheet, swap(sheet, area(0, 0, 0, 2), { row: 1, column: 0 }))).toEqual(["M . X", "P S ."]);
  expect(after(sheet, swap(sheet, area(0, 1, 1, 1), { row: 0, column: 1 }))).toEqual(["P . S", "M X ."]);
});

test.each([
  ["edge", area(0, 0), { row: -1, column: 0 }, 0],
  ["edge", area(0, 2), { row: 0, column: 1 }, 0],
  ["block", area(0, 0, 1, 1), { row: 1, column: 0 }, 0],
  ["past", area(0, 1), { row: 0, column: -1 }, 1],
  ["locked", area(0, 2), { row: 1, column: 0 }, 0],
])("they don't at %s", (why, selected, by, open) => {
  const sheet = sheetOf(["P S .", "M . X!"], open);
  expect(sizeOf(selected).rows).toBeGreaterThan(0);
  expect(swap(sheet, selected, by)).toBe(why);
});
