/** What parts the cells of a row: a clipboard's tab, or what a file was written with. */
export type Separator = "\t" | ";" | ",";

const patternsOf = (separator: Separator) => {
  const stop = `${separator}\\r\\n`;
  return {
    /** A field in quotes, with what was a quote within it doubled; or one up to the next separator or line break. */
    field: new RegExp(`"((?:[^"]|"")*)"(?=[${stop}]|$)|([^${stop}]*)`, "y"),
    ending: new RegExp(`${separator}|\\r\\n|\\r|\\n`, "y"),
    quotable: new RegExp(`["${stop}]`),
  };
};

const patterns = { "\t": patternsOf("\t"), ";": patternsOf(";"), ",": patternsOf(",") };

const readAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/**
 * Reads rows of separated cells: line breaks of any kind, cells in quotes that hold separators and breaks themselves. One
 * break at the very end begins no row.
 */
export const readSeparated = (text: string, separator: Separator): string[][] => {
  const { field, ending } = patterns[separator];
  let row: string[] = [];
  const rows = [row];
  for (let at = 0; ; ) {
    const [whole = "", quoted, plain = ""] = readAt(field, text, at) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    const end = readAt(ending, text, at + whole.length)?.[0];
    if (end === undefined) return rows;
    at += whole.length + end.length;
    if (end === separator) continue;
    if (at === text.length) return rows;
    row = [];
    rows.push(row);
  }
};

/** Writes a row of cells, each in quotes where it could be misread. */
export const separatedRow = (row: readonly string[], separator: Separator): string =>
  row
    .map((cell) => (patterns[separator].quotable.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(separator);
