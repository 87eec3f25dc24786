import fc from "fast-check";
import { expect, test } from "vitest";
import {
  readTsv,
  writeHtmlTable,
  writeTsv,
} from "../../../../../../web/features/roster/roster-month/spreadsheet/tsv.ts";

test.each([
  [
    "P\tS\nM\t",
    [
      ["P", "S"],
      ["M", ""],
    ],
  ],
  // Excel ends its last row; that begins no other.
  ["P\tS\r\n", [["P", "S"]]],
  ["P\rS\r", [["P"], ["S"]]],
  ["P\n\n", [["P"], [""]]],
  ["", [[""]]],
  ["\t", [["", ""]]],
  ['"P\tT"\t"dua\nbaris"\t"kata ""ya"""\n', [["P\tT", "dua\nbaris", 'kata "ya"']]],
  ['5" x\tP', [['5" x', "P"]]],
])("complaint 13: %j is read as %j, without a row for its last line break", (text, block) => {
  expect(readTsv(text)).toEqual(block);
});

const cell = fc.string({ unit: fc.constantFrom("P", "S1", "\t", "\n", "\r", '"', " ", "é") });
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test("what is written is read the same, whatever stands in it", () => {
  fc.assert(
    fc.property(blocks, (block) => {
      expect(readTsv(writeTsv(block))).toEqual(block);
    }),
  );
});

test("the table says the same with its signs escaped", () => {
  expect(writeHtmlTable([["P", "<b>&"]])).toBe("<table><tr><td>P</td><td>&lt;b&gt;&amp;</td></tr></table>");
});
