import { readSeparated, type Separator, separatedRow } from "./separated.ts";

/** Without it Excel takes a file for one of its own old alphabets. */
const mark = "\ufeff";

/** Excel's own line that names what cells are parted by. */
const named = /^sep=([;,\t])(?:\r\n|\r|\n)/i;

const separators: readonly Separator[] = [";", ",", "\t"];

/** What parts the most cells of the first line, as no quoted one has it. */
const guessed = (text: string): Separator => {
  const widths = separators.map((separator) => readSeparated(text, separator)[0]?.length ?? 0);
  return separators[widths.indexOf(Math.max(...widths))] ?? ";";
};

const isSeparator = (text: string | undefined): text is Separator => separators.some((one) => one === text);

/** Reads a file of a spreadsheet, whichever of `;`, `,` and the tab its country writes. */
export const readCsv = (file: string): string[][] => {
  const text = file.startsWith(mark) ? file.slice(mark.length) : file;
  const [line = "", separator] = named.exec(text) ?? [];
  return isSeparator(separator)
    ? readSeparated(text.slice(line.length), separator)
    : readSeparated(text, guessed(text));
};

/** What a spreadsheet would work out instead of showing. */
const formula = /^[=+\-@]/;

/** Writes a file as Excel opens it where `,` parts whole numbers from their rest, as in Indonesia. */
export const writeCsv = (block: readonly (readonly string[])[]): string => {
  const shown = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
  return mark + block.map((row) => `${separatedRow(row.map(shown), ";")}\r\n`).join("");
};
