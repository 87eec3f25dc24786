import { type Gesture, gestureOf, type Write } from "./gesture.ts";
import { type Area, areaOf, only, type Size, sizeOf, spotsOf } from "./selection.ts";
import { entryAt, type Sheet, textOf } from "./sheet.ts";
import { codesIn } from "./typed-code.ts";

type Block = readonly (readonly string[])[];

/** What a paste comes to. */
export type Pasted = Gesture & {
  /** Where it lies now. */
  area: Area;
  /** Whether the block reached over the month's edges and lost what lay beyond. */
  cut: boolean;
};

/** Days as the head of a copied month names them: 1, 2, 3 … */
const isHead = ([, ...days]: readonly string[]): boolean =>
  days.length > 0 && days.every((day, index) => Number(day) === Number(days[0]) + index && day !== "");

/** A block without the names and days that a whole month is copied with. */
const withoutHeads = (block: Block): Block => {
  const [head = [], ...rows] = block;
  return rows.length > 0 && isHead(head) ? rows.map((row) => row.slice(1)) : block;
};

const widthOf = (block: Block): number => Math.max(1, ...block.map((row) => row.length));

/** What a block covers: one cell all of the selection, a block as often as the selection is a multiple of it. */
const covered = (area: Area, block: Block): Size => {
  const selected = sizeOf(area);
  const size = { rows: block.length, columns: widthOf(block) };
  const isMultiple = selected.rows % size.rows === 0 && selected.columns % size.columns === 0;
  return isMultiple ? selected : size;
};

/** Lays a block of texts into the month, its first cell where the selection begins. */
export const paste = (sheet: Sheet, area: Area, copied: Block): Pasted => {
  const block = withoutHeads(copied);
  const { rows, columns } = covered(area, block);
  const bottom = Math.min(area.top + rows, sheet.rows.length) - 1;
  const right = Math.min(area.left + columns, sheet.dates.length) - 1;
  const into: Area = { top: area.top, left: area.left, bottom, right };
  const writes = spotsOf(into).map((spot): Write => {
    const row = block[(spot.row - area.top) % block.length] ?? [];
    const text = row[(spot.column - area.left) % widthOf(block)] ?? "";
    return { spot, to: { ...entryAt(sheet, spot), codes: codesIn(text) } };
  });
  const cut = bottom - area.top + 1 < rows || right - area.left + 1 < columns;
  return { ...gestureOf(sheet, writes), area: into, cut };
};

/** The cells of an area as texts, with names and days where it is all of the month. */
export const copied = (sheet: Sheet, area: Area, names: readonly string[], corner: string): string[][] => {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const rows = sheet.rows.slice(area.top, area.bottom + 1);
  const block = rows.map(({ entries }) => columns.map((column) => textOf(entries[column] ?? { codes: [] })));
  const { rows: height, columns: width } = sizeOf(area);
  if (height < sheet.rows.length || width < sheet.dates.length) return block;
  const head = [corner, ...sheet.dates.map((date) => String(Number(date.slice(8))))];
  return [head, ...block.map((row, index) => [names[index] ?? "", ...row])];
};

/** All of a month. */
export const everything = ({ rows, dates }: Sheet): Area =>
  areaOf({ ...only({ row: 0, column: 0 }), whole: "all" }, { rows: rows.length, columns: dates.length });
