import { type Gesture, gestureOf, type Write } from "./gesture.ts";
import { type Area, sizeOf, spotsOf } from "./selection.ts";
import { entryAt, type Sheet, type Spot } from "./sheet.ts";

const holding = (sheet: Sheet, spot: Spot, codes: readonly string[]): Write => ({
  spot,
  to: { ...entryAt(sheet, spot), codes },
});

/** Writes the same codes into each cell of an area; none empties it. */
export const write = (sheet: Sheet, area: Area, codes: readonly string[]): Gesture =>
  gestureOf(
    sheet,
    spotsOf(area).map((spot) => holding(sheet, spot, codes)),
  );

/** Locks an area, or where all of it is locked unlocks it. */
export const toggleLock = (sheet: Sheet, area: Area): Gesture => {
  const spots = spotsOf(area);
  const locked = !spots.every((spot) => entryAt(sheet, spot).locked);
  return gestureOf(
    sheet,
    spots.map((spot) => ({ spot, to: { ...entryAt(sheet, spot), locked } })),
  );
};

const copyFrom = (sheet: Sheet, area: Area, source: (spot: Spot) => Spot): Gesture => {
  const writes = spotsOf(area).map((spot) => holding(sheet, spot, entryAt(sheet, source(spot)).codes));
  return gestureOf(sheet, writes);
};

/** Fills an area from its first row; one row alone from the row above it. */
export const fillDown = (sheet: Sheet, area: Area): Gesture => {
  const source = area.top === area.bottom ? Math.max(0, area.top - 1) : area.top;
  const top = area.top === area.bottom ? area.top : area.top + 1;
  return copyFrom(sheet, { ...area, top }, ({ column }) => ({ row: source, column }));
};

/** Fills an area from its first column; one column alone from the column before it. */
export const fillRight = (sheet: Sheet, area: Area): Gesture => {
  const source = area.left === area.right ? Math.max(0, area.left - 1) : area.left;
  const left = area.left === area.right ? area.left : area.left + 1;
  return copyFrom(sheet, { ...area, left }, ({ row }) => ({ row, column: source }));
};

/** Why two places can't change what they hold. */
export type NoSwap = "edge" | "block" | "past" | "locked";

const noSwap = (sheet: Sheet, area: Area, by: Spot): NoSwap | undefined => {
  const { rows, columns } = sizeOf(area);
  if ((by.row !== 0 && rows > 1) || (by.column !== 0 && columns > 1)) return "block";
  const isOut = area.top + by.row < 0 || area.bottom + by.row >= sheet.rows.length;
  if (isOut || area.left + by.column < 0 || area.right + by.column >= sheet.dates.length) return "edge";
  if (Math.min(area.left, area.left + by.column) < sheet.open) return "past";
  const both = spotsOf(area).flatMap((spot) => [spot, beside(spot, by)]);
  return both.some((spot) => entryAt(sheet, spot).locked) ? "locked" : undefined;
};

const beside = ({ row, column }: Spot, by: Spot): Spot => ({ row: row + by.row, column: column + by.column });

/** Changes an area's cells with those beside it: both or neither. */
export const swap = (sheet: Sheet, area: Area, by: Spot): Gesture | NoSwap => {
  const writes = spotsOf(area).flatMap((spot) => [
    holding(sheet, spot, entryAt(sheet, beside(spot, by)).codes),
    holding(sheet, beside(spot, by), entryAt(sheet, spot).codes),
  ]);
  return noSwap(sheet, area, by) ?? gestureOf(sheet, writes);
};
