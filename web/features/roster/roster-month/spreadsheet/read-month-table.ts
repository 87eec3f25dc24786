import { dayOf } from "../../../../../shared/time/local-date.ts";
import { type Gesture, gestureOf, type Write } from "../sheet/gesture.ts";
import { entryAt, isSameEntry, type Sheet } from "../sheet/sheet.ts";
import { codesIn } from "../sheet/typed-code.ts";
import { plainName } from "./heads.ts";

/** Something in a file that the month can't take, at a row and column as a spreadsheet counts them. */
type ProblemAt = {
  row: number;
  column: number;
  what: "other-month" | "no-days" | "no-day" | "day-twice" | "no-person" | "same-name" | "person-twice" | "no-code";
  text: string;
};

/** What the month can't take of a file; that it is called by another month stands nowhere in it. */
export type TableProblem = ProblemAt | { what: "other-name"; text: string };

/** What a file comes to: one gesture, or what is to be mended first; never a part of it. */
export type MonthTable = { gesture: Gesture } | { problems: TableProblem[] };

type Known = {
  sheet: Sheet;
  /** What the sheet's rows are called, in their order; each name once. */
  names: readonly string[];
  codes: readonly string[];
  /** What the file is called. */
  fileName?: string;
};

/** How the first cell of a file of ours ends; other digits, as a date or the number of a letter, say nothing of its month. */
const ourCorner = /(?:^|\s)(20\d{2}-(?:0[1-9]|1[0-2]))\s*$/;

/** What a file of ours is called, and what a browser makes of that where there is one of that name already. */
const ourName = /^(?:.+ )?(20\d{2}-(?:0[1-9]|1[0-2]))(?: ?\(\d+\))?\.csv$/i;

/** That a file says it is of another month, in its first cell or else by its name; one that was written by hand says none. */
const otherMonth = ({ sheet, fileName = "" }: Known, corner: string): TableProblem | undefined => {
  const month = sheet.dates[0]?.slice(0, 7);
  const [, said] = ourCorner.exec(corner) ?? [];
  const [, named] = ourName.exec(fileName) ?? [];
  if (said !== undefined) return said === month ? undefined : { row: 1, column: 1, what: "other-month", text: said };
  return named === undefined || named === month ? undefined : { what: "other-name", text: named };
};

/** Where the texts of a head stand in what is known; each once. */
const placesOf = (
  texts: readonly { text: string; row: number; column: number }[],
  find: (text: string) => number,
  whats: { unknown: (text: string) => ProblemAt["what"]; twice: ProblemAt["what"] },
) => {
  const problems: ProblemAt[] = [];
  const seen = new Set<number>();
  const places = texts.map(({ text, row, column }) => {
    const place = find(text);
    if (place < 0) problems.push({ row, column, what: whats.unknown(text), text });
    else if (seen.has(place)) problems.push({ row, column, what: whats.twice, text });
    seen.add(place);
    return place;
  });
  return { places, problems };
};

/** The gesture of a whole file: only what differs in it is counted as left. */
const differing = (sheet: Sheet, writes: readonly Write[]): Gesture => {
  const { changes } = gestureOf(sheet, writes);
  const wanted = writes.filter(({ spot, to }) => !isSameEntry(entryAt(sheet, spot), to));
  const past = wanted.filter(({ spot }) => spot.column < sheet.open).length;
  return { changes, past, locked: wanted.length - past - changes.length };
};

const numberIn = (text: string): number => Number(/^\s*(\d{1,2})\s*$/.exec(text)?.[1] ?? Number.NaN);

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

/**
 * Reads a month as a file has it: people down, days across, codes in the cells. Whom or what day it doesn't name stays as it
 * is; what it names and the month doesn't know is a problem, and then nothing changes.
 */
export const readMonthTable = (known: Known, block: readonly (readonly string[])[]): MonthTable => {
  const { sheet, names, codes } = known;
  const [[corner = "", ...head] = [], ...rest] = block;
  const other = otherMonth(known, corner);
  if (other) return { problems: [other] };
  const isShared = (text: string): boolean => names.some((name) => plainName(name).startsWith(`${plainName(text)} (`));
  // A sheet that once was wider leaves empty columns behind.
  const width = Math.max(0, ...head.map((text, index) => (text.trim() === "" ? 0 : index + 1)));
  if (width === 0) return { problems: [{ row: 1, column: 2, what: "no-days", text: "" }] };
  const days = head.slice(0, width).map((text, index) => ({ text, row: 1, column: index + 2 }));
  const lines = rest.map((cells, index) => ({ cells, row: index + 2 })).filter(({ cells }) => !isEmpty(cells));
  const people = lines.map(({ cells, row }) => ({ text: cells[0] ?? "", row, column: 1 }));
  const columns = placesOf(days, (text) => sheet.dates.findIndex((date) => Number(dayOf(date)) === numberIn(text)), {
    unknown: () => "no-day",
    twice: "day-twice",
  });
  const rows = placesOf(people, (text) => names.findIndex((name) => plainName(name) === plainName(text)), {
    unknown: (text) => (isShared(text) ? "same-name" : "no-person"),
    twice: "person-twice",
  });
  const cells = lines.flatMap((line, at) =>
    columns.places.map((column, index) => ({
      spot: { row: rows.places[at] ?? -1, column },
      at: { row: line.row, column: index + 2 },
      codes: codesIn(line.cells[index + 1] ?? ""),
    })),
  );
  const unknown = cells.flatMap(({ at, codes: written }) =>
    written.filter((code) => !codes.includes(code)).map((text) => ({ ...at, what: "no-code" as const, text })),
  );
  const problems = [...columns.problems, ...rows.problems, ...unknown].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  if (problems.length > 0) return { problems };
  const writes = cells.map(({ spot, codes: to }): Write => ({ spot, to: { ...entryAt(sheet, spot), codes: to } }));
  return { gesture: differing(sheet, writes) };
};
