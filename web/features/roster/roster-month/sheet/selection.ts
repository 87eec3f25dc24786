import type { Spot } from "./sheet.ts";

/** How many people and days there are. */
export type Size = { rows: number; columns: number };

/** Cells from one corner to the other, both within. */
export type Area = { top: number; left: number; bottom: number; right: number };

/** From where it was begun to where the cursor stands, or all that lies in its rows or columns. */
export type Selection = { anchor: Spot; cursor: Spot; whole?: "rows" | "columns" | "all" };

/** One cell alone. */
export const only = (cursor: Spot): Selection => ({ anchor: cursor, cursor });

const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

/** A cell that there is: nothing goes round an edge. */
const kept = ({ row, column }: Spot, size: Size): Spot => ({
  row: within(row, size.rows),
  column: within(column, size.columns),
});

/** Puts the cursor on a cell, and with `extends` keeps where the selection began. */
export const moveTo = (selection: Selection, spot: Spot, size: Size, extend = false): Selection => {
  const cursor = kept(spot, size);
  return extend ? { ...selection, cursor } : only(cursor);
};

/** Moves the cursor by so many cells. */
export const moveBy = (selection: Selection, by: Spot, size: Size, extend = false): Selection => {
  const { row, column } = selection.cursor;
  return moveTo(selection, { row: row + by.row, column: column + by.column }, size, extend);
};

/** The cells that are selected. */
export const areaOf = ({ anchor, cursor, whole }: Selection, size: Size): Area => {
  const spansRows = whole === "columns" || whole === "all";
  const spansColumns = whole === "rows" || whole === "all";
  return {
    top: spansRows ? 0 : Math.min(anchor.row, cursor.row),
    bottom: spansRows ? size.rows - 1 : Math.max(anchor.row, cursor.row),
    left: spansColumns ? 0 : Math.min(anchor.column, cursor.column),
    right: spansColumns ? size.columns - 1 : Math.max(anchor.column, cursor.column),
  };
};

export const isIn = ({ top, left, bottom, right }: Area, { row, column }: Spot): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** How many rows and columns an area has. */
export const sizeOf = ({ top, left, bottom, right }: Area): Size => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** The cells of an area, row by row. */
export const spotsOf = (area: Area): Spot[] => {
  const { rows, columns } = sizeOf(area);
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: area.top + Math.floor(index / columns),
    column: area.left + (index % columns),
  }));
};
