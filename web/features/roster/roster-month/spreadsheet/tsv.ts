import { readSeparated, separatedRow } from "./separated.ts";

/** Reads what a spreadsheet copies. */
export const readTsv = (text: string): string[][] => readSeparated(text, "\t");

/** Writes a block of cells as a spreadsheet takes it; each row is ended, or an empty last one would be none. */
export const writeTsv = (block: readonly (readonly string[])[]): string =>
  block.map((row) => `${separatedRow(row, "\t")}\n`).join("");

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The same as a table, for what takes rich text. */
export const writeHtmlTable = (block: readonly (readonly string[])[]): string => {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<table>${rows.join("")}</table>`;
};
