import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv, writeCsv } from "../../../../../../web/features/roster/roster-month/spreadsheet/csv.ts";

const block = [
  ["Petugas", "1", "2"],
  ["dr. Rahmawati, Sp.PD", "P+S", ""],
];

test.each([
  ["with semicolons, as Excel writes it in Indonesia", '\ufeffPetugas;1;2\r\n"dr. Rahmawati, Sp.PD";P+S;\r\n'],
  ["with commas", 'Petugas,1,2\n"dr. Rahmawati, Sp.PD",P+S,\n'],
  ["with tabs, as Unicode text", "Petugas\t1\t2\rdr. Rahmawati, Sp.PD\tP+S\t\r"],
  ["with Excel's line of what parts its cells", 'sep=,\r\nPetugas,1,2\r\n"dr. Rahmawati, Sp.PD",P+S,'],
  ["whose only separators of another kind stand in quotes", '"Petugas";"1";"2"\n"dr. Rahmawati, Sp.PD";P+S;'],
])("a file %s is read", (_, text) => {
  expect(readCsv(text)[0]?.map((cell) => cell)).toEqual(block[0]);
  expect(readCsv(text)).toEqual(block);
});

test("it is written with a mark of its alphabet, semicolons and the line breaks of Excel", () => {
  expect(
    writeCsv([
      ["Petugas", "1"],
      ['dr. "Ade"; Sp.A', "P+S"],
    ]),
  ).toBe('\ufeffPetugas;1\r\n"dr. ""Ade""; Sp.A";P+S\r\n');
});

test("what a spreadsheet would work out is shown instead", () => {
  expect(writeCsv([["=1+1", "-P", "@a", "P+S"]])).toBe("\ufeff'=1+1;'-P;'@a;P+S\r\n");
});

const cell = fc.string({ unit: fc.constantFrom("P", "S1", "\t", "\n", "\r", '"', " ", ";", ",", "é") });
const blocks = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 4 });

test("what is written is read the same, whatever stands in it, below a head of days", () => {
  fc.assert(
    fc.property(blocks, (rows) => {
      const all = [["Petugas", "1", "2"], ...rows];
      expect(readCsv(writeCsv(all))).toEqual(all);
    }),
  );
});
