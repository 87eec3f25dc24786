/** A field in quotes, with what was a quote within it doubled; or one up to the next tab or line break. */
const field = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
const ending = /\t|\r\n|\r|\n/y;

const readAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/**
 * Reads what a spreadsheet copies: tabs and line breaks of any kind, cells in quotes that hold some themselves. One break
 * at the very end begins no row.
 */
export const readTsv = (text: string): string[][] => {
  let row: string[] = [];
  const rows = [row];
  for (let at = 0; ; ) {
    const [whole = "", quoted, plain = ""] = readAt(field, text, at) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    const end = readAt(ending, text, at + whole.length)?.[0];
    if (end === undefined) return rows;
    at += whole.length + end.length;
    if (end === "\t") continue;
    if (at === text.length) return rows;
    row = [];
    rows.push(row);
  }
};

const quoted = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes a block of cells as a spreadsheet takes it; each row is ended, or an empty last one would be none. */
export const writeTsv = (block: readonly (readonly string[])[]): string =>
  block.map((row) => `${row.map(quoted).join("\t")}\n`).join("");

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The same as a table, for what takes rich text. */
export const writeHtmlTable = (block: readonly (readonly string[])[]): string => {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<table>${rows.join("")}</table>`;
};
