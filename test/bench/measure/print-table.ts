/** Prints rows under their headings, numbers to the right. */
export const printTable = (title: string, headings: readonly string[], rows: readonly (string | number)[][]): void => {
  const cells = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isNumber = (text: string): boolean => /^[<≤~]?-?[\d.,]+( ?[a-zµ%/×]+)?$/i.test(text);
  const pad = (text: string, column: number): string =>
    isNumber(text) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  console.log(`\n${title}`);
  for (const row of cells) console.log(`  ${row.map(pad).join("   ")}`.trimEnd());
};
