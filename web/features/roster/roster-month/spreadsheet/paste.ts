import { dayOf } from "../../../../../shared/time/local-date.ts";
import { type Gesture, gestureOf, type Write } from "../sheet/gesture.ts";
import { type Area, areaOf, only, type Size, sizeOf, spotsOf } from "../sheet/selection.ts";
import { entryAt, type Sheet, textOf } from "../sheet/sheet.ts";
import { codesIn } from "../sheet/typed-code.ts";
import { isHead, plainName } from "./heads.ts";

type Block = readonly (readonly string[])[];

/** What a paste comes to. */
export type Pasted = Gesture & {
  /** Where it lies now. */
  area: Area;
  /** Whether the block reached over the month's edges and lost what lay beyond. */
  cut: boolean;
};

/** A block without the names and days that a whole month is copied with. */
const withoutHeads = (block: Block): Block => {
  const [head = [], ...rows] = block;
  return rows.length > 0 && isHead(head) ? rows.map((row) => row.slice(1)) : block;
};

/** Where the days and people that a block names are in the month; none where it names none, or nobody who is here. */
const namedPlaces = ({ dates }: Sheet, [head = [], ...lines]: Block, names: readonly string[]) => {
  if (lines.length === 0 || !isHead(head)) return undefined;
  const rows = lines.map(([name = ""]) => names.findIndex((one) => plainName(one) === plainName(name)));
  const columns = head.slice(1).map((day) => dates.findIndex((date) => Number(dayOf(date)) === Number(day)));
  return rows.some((row) => row >= 0) && columns.some((column) => column >= 0) ? { rows, columns } : undefined;
};

/** Lays a block to the days and people that it names, wherever the selection is. */
const pasteNamed = (sheet: Sheet, block: Block, { rows, columns }: { rows: number[]; columns: number[] }): Pasted => {
  const [known, days] = [rows.filter((row) => row >= 0), columns.filter((column) => column >= 0)];
  const writes = rows.flatMap((row, line) =>
    columns.flatMap((column, index): Write[] => {
      if (row < 0 || column < 0) return [];
      const spot = { row, column };
      return [{ spot, to: { ...entryAt(sheet, spot), codes: codesIn(block[line + 1]?.[index + 1] ?? "") } }];
    }),
  );
  const area = {
    top: Math.min(...known),
    bottom: Math.max(...known),
    left: Math.min(...days),
    right: Math.max(...days),
  };
  return { ...gestureOf(sheet, writes), area, cut: known.length < rows.length || days.length < columns.length };
};

const widthOf = (block: Block): number => Math.max(1, ...block.map((row) => row.length));

/** What a block covers: one cell all of the selection, a block as often as the selection is a multiple of it. */
const covered = (area: Area, block: Block): Size => {
  const selected = sizeOf(area);
  const size = { rows: block.length, columns: widthOf(block) };
  const isMultiple = selected.rows % size.rows === 0 && selected.columns % size.columns === 0;
  return isMultiple ? selected : size;
};

/**
 * Lays a block of texts into the month, its first cell where the selection begins; one that names days and people goes to
 * them.
 * @param names what the sheet's rows are called, in their order
 */
export const paste = (sheet: Sheet, area: Area, copied: Block, names: readonly string[]): Pasted => {
  const places = namedPlaces(sheet, copied, names);
  if (places) return pasteNamed(sheet, copied, places);
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
  const head = [corner, ...sheet.dates.map((date) => String(Number(dayOf(date))))];
  return [head, ...block.map((row, index) => [names[index] ?? "", ...row])];
};

/** All of a month. */
export const everything = ({ rows, dates }: Sheet): Area =>
  areaOf({ ...only({ row: 0, column: 0 }), whole: "all" }, { rows: rows.length, columns: dates.length });
