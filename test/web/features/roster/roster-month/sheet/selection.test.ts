import { expect, test } from "vitest";
import {
  areaOf,
  moveBy,
  moveTo,
  only,
  type Selection,
  spotsOf,
} from "../../../../../../web/features/roster/roster-month/sheet/selection.ts";

const size = { rows: 3, columns: 5 };
const middle = only({ row: 1, column: 2 });

test("a step leads to the cell beside it, and none goes round an edge", () => {
  expect(moveBy(middle, { row: -1, column: 0 }, size)).toEqual(only({ row: 0, column: 2 }));
  expect(moveBy(middle, { row: 0, column: 9 }, size)).toEqual(only({ row: 1, column: 4 }));
  expect(moveBy(only({ row: 0, column: 0 }), { row: -1, column: -1 }, size)).toEqual(only({ row: 0, column: 0 }));
  expect(moveTo(middle, { row: 0, column: Number.POSITIVE_INFINITY }, size)).toEqual(only({ row: 0, column: 4 }));
});

test("what is extended reaches from where it was begun to the cursor, whichever is first", () => {
  const grown = moveBy(moveBy(middle, { row: -1, column: 0 }, size, true), { row: 0, column: -2 }, size, true);
  expect(grown).toEqual({ anchor: { row: 1, column: 2 }, cursor: { row: 0, column: 0 } });
  expect(areaOf(grown, size)).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
  expect(areaOf(moveBy(grown, { row: 1, column: 0 }, size), size)).toEqual({ top: 1, left: 0, bottom: 1, right: 0 });
});

test.each<[NonNullable<Selection["whole"]>, object]>([
  ["rows", { top: 1, left: 0, bottom: 1, right: 4 }],
  ["columns", { top: 0, left: 2, bottom: 2, right: 2 }],
  ["all", { top: 0, left: 0, bottom: 2, right: 4 }],
])("whole %s of one cell", (whole, area) => {
  expect(areaOf({ ...middle, whole }, size)).toEqual(area);
});

test("an area's cells come row by row", () => {
  expect(spotsOf({ top: 0, left: 3, bottom: 1, right: 4 })).toEqual([
    { row: 0, column: 3 },
    { row: 0, column: 4 },
    { row: 1, column: 3 },
    { row: 1, column: 4 },
  ]);
});
