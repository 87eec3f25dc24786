import fc from "fast-check";
import { expect, test } from "vitest";
import { type Sheet, withChanges } from "../../../../../../web/features/roster/roster-month/sheet/sheet.ts";
import { readCsv, writeCsv } from "../../../../../../web/features/roster/roster-month/spreadsheet/csv.ts";
import { distinctNames } from "../../../../../../web/features/roster/roster-month/spreadsheet/heads.ts";
import { copied, everything } from "../../../../../../web/features/roster/roster-month/spreadsheet/paste.ts";
import { readMonthTable } from "../../../../../../web/features/roster/roster-month/spreadsheet/read-month-table.ts";
import { linesOf, sheetOf } from "../sheet/sheet-of.ts";

const names = ["dr. Rahmawati", "Bidan Yayah"];
const codes = ["P", "S", "M"];

const read = (sheet: Sheet, ...lines: string[]) => {
  const table = readMonthTable(
    { sheet, names, codes },
    lines.map((line) => line.split(";")),
  );
  if ("problems" in table) return table;
  const { changes, ...left } = table.gesture;
  return { lines: linesOf({ rows: withChanges(sheet, changes) }), ...left };
};
const before = sheetOf(["P . S .", ". M . ."]);

test("people are found by name and days by number, in any order; who and what is not named stays", () => {
  expect(read(before, "Petugas;4;1", "bidan  yayah ;p+s;S")).toEqual({
    lines: ["P . S .", "S M . P+S"],
    past: 0,
    locked: 0,
  });
});

test("an empty cell and a dash free a day", () => {
  expect(read(before, ";1;2;3", "dr. Rahmawati;;-;–")).toMatchObject({ lines: [". . . .", ". M . ."] });
});

test("a month comes back to the same cells from its own file", () => {
  const block = copied(before, everything(before), names, "Petugas");
  const empty = sheetOf([". . . .", ". . . ."]);
  expect(read(empty, ...block.map((row) => row.join(";")))).toMatchObject({ lines: linesOf(before) });
});

test("complaint 13: empty rows and columns at the end, as Excel leaves them, are none", () => {
  expect(read(before, "Petugas;1;;", "dr. Rahmawati;M;;", ";;;", "")).toMatchObject({ lines: ["M . S .", ". M . ."] });
});

test("days that are over and locked cells stay, and are counted", () => {
  const sheet = sheetOf(["P S! M .", ". . . ."], 1);
  expect(read(sheet, "x;1;2;3", "dr. Rahmawati;S;M;S")).toEqual({ lines: ["P S! S .", ". . . ."], past: 1, locked: 1 });
});

test("complaint 12: all that a month can't take is named by row and column, and nothing changes", () => {
  expect(read(before, "Petugas;1;1;9;x", "dr. Rahmawati;P;PAGI;S", "dr. Ade;P", "DR. RAHMAWATI;S")).toEqual({
    problems: [
      { row: 1, column: 3, what: "day-twice", text: "1" },
      { row: 1, column: 4, what: "no-day", text: "9" },
      { row: 1, column: 5, what: "no-day", text: "x" },
      { row: 2, column: 3, what: "no-code", text: "PAGI" },
      { row: 3, column: 1, what: "no-person", text: "dr. Ade" },
      { row: 4, column: 1, what: "person-twice", text: "DR. RAHMAWATI" },
    ],
  });
});

test("a file of another month is none of this one, whether it says so itself or by its name; one that says none is taken", () => {
  const block = [
    ["Petugas 2026-11", "1"],
    ["dr. Rahmawati", "M"],
  ];
  const other = { problems: [{ row: 1, column: 1, what: "other-month", text: "2026-11" }] };
  expect(readMonthTable({ sheet: before, names, codes }, block)).toEqual(other);
  const unsaid = [["Petugas", "1"], ...block.slice(1)];
  const read = (fileName: string) => readMonthTable({ sheet: before, names, codes, fileName }, unsaid);
  for (const fileName of ["2026-11.csv", "2026-11 (1).csv", "2026-11(2).CSV"])
    expect(read(fileName), fileName).toEqual({ problems: [{ what: "other-name", text: "2026-11" }] });
  expect(read("2026-12 (1).csv")).toHaveProperty("gesture");
});

test("digits in a name, or in a first cell, that are not ours say nothing of a month", () => {
  const head = (corner: string) => [
    [corner, "1"],
    ["dr. Rahmawati", "M"],
  ];
  const gesture = readMonthTable({ sheet: before, names, codes }, head("Petugas"));
  expect(gesture).toHaveProperty("gesture");
  for (const fileName of [
    "jadwal desember 2026-11-27.csv",
    "SK 4410-22 jadwal desember.csv",
    "2026-22.csv",
    "2026-11.txt",
  ])
    expect(readMonthTable({ sheet: before, names, codes, fileName }, head("Petugas")), fileName).toEqual(gesture);
  for (const corner of ["Dibuat 2026-11-27", "SK 4410-11", "2026-22"])
    expect(readMonthTable({ sheet: before, names, codes }, head(corner)), corner).toEqual(gesture);
});

test("what is the same in a file is neither changed nor counted as left, on days that are over and in locked cells either", () => {
  const sheet = sheetOf(["P S! M .", ". . . ."], 1);
  const block = copied(sheet, everything(sheet), names, "Petugas 2026-12");
  expect(readMonthTable({ sheet, names, codes }, block)).toEqual({ gesture: { changes: [], past: 0, locked: 0 } });
});

test("of two with one name a file tells which it means, and is told so where it doesn't", () => {
  const same = distinctNames([
    { id: "person-a", name: "Siti Aminah" },
    { id: "person-b", name: "SITI  Aminah" },
  ]);
  expect(same).toEqual(["Siti Aminah (person-a)", "SITI  Aminah (person-b)"]);
  const block = [
    ["Petugas", "1"],
    ["siti aminah", "P"],
  ];
  expect(readMonthTable({ sheet: before, names: same, codes }, block)).toEqual({
    problems: [{ row: 2, column: 1, what: "same-name", text: "siti aminah" }],
  });
});

const anyName = fc.string({ unit: fc.constantFrom("A", "a", " ", ";", '"', "=", "'", ",", "é"), maxLength: 4 });
const anyLine = fc.array(fc.constantFrom(".", "P", "S", "P+M"), { minLength: 4, maxLength: 4 });

test("a month comes back to the same cells from its own file, whatever its people are called and however many alike", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyName, anyLine), { minLength: 1, maxLength: 6 }), (people) => {
      const sheet = sheetOf(people.map(([, line]) => line.join(" ")));
      const called = distinctNames(people.map(([name], index) => ({ id: `person-${index}`, name: `x${name}` })));
      const file = writeCsv(copied(sheet, everything(sheet), called, "Petugas 2026-12"));
      const empty = sheetOf(people.map(() => ". . . ."));
      const table = readMonthTable({ sheet: empty, names: called, codes }, readCsv(file));
      const changes = "gesture" in table ? table.gesture.changes : [];
      expect(table).not.toHaveProperty("problems");
      expect(linesOf({ rows: withChanges(empty, changes) })).toEqual(linesOf(sheet));
    }),
  );
});

test("a file without days is no month", () => {
  expect(read(before, "halo")).toEqual({ problems: [{ row: 1, column: 2, what: "no-days", text: "" }] });
});
