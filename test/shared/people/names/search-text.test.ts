import { expect, test } from "vitest";
import { readSearch } from "../../../../shared/people/names/search-text.ts";

const today = "2026-11-27";

test.each([
  ["siti aminah", { name: "siti aminah" }],
  ["siti 84", { name: "siti", born: ["1984"] }],
  ["84 siti", { name: "siti", born: ["1984"] }],
  ["adi 19", { name: "adi", born: ["2019", "1919"] }],
  ["siti 1984", { name: "siti", born: ["1984"] }],
  ["siti 3/2/84", { name: "siti", born: ["1984-02-03"] }],
  ["siti 03-02-1984", { name: "siti", born: ["1984-02-03"] }],
  ["siti 3.2.1984", { name: "siti", born: ["1984-02-03"] }],
  ["siti 030284", { name: "siti", born: ["1984-02-03"] }],
  ["siti 03021984", { name: "siti", born: ["1984-02-03"] }],
  ["siti 19840203", { name: "siti", born: ["1984-02-03"] }],
  ["siti 1984-02-03", { name: "siti", born: ["1984-02-03"] }],
  ["1984-02-03", { name: "", born: ["1984-02-03"] }],
  ["siti 17 agustus 1984", { name: "siti", born: ["1984-08-17"] }],
  ["siti 17agt84", { name: "siti", born: ["1984-08-17"] }],
  ["siti 17-Agu-1984", { name: "siti", born: ["1984-08-17"] }],
  ["siti August 17, 1984", { name: "siti", born: ["1984-08-17"] }],
  ["siti 02 03 1984", { name: "siti", born: ["1984-03-02"] }],
  ["siti 2 3 84", { name: "siti", born: ["1984-03-02"] }],
  ["siti 1984 3 2", { name: "siti", born: ["1984-03-02"] }],
  ["siti 1984/3/2", { name: "siti", born: ["1984-03-02"] }],
  ["siti 03 1984", { name: "siti", born: ["1984-03"] }],
  ["siti 3/1984", { name: "siti", born: ["1984-03"] }],
  ["siti (1984)", { name: "siti", born: ["1984"] }],
  ["siti,84", { name: "siti", born: ["1984"] }],
  ["siti 1984.", { name: "siti", born: ["1984"] }],
  ["siti; tgl lahir: 2 maret 1984", { name: "siti", born: ["1984-03-02"] }],
  ["siti lahir th.84", { name: "siti", born: ["1984"] }],
  ["siti tahun 1984", { name: "siti", born: ["1984"] }],
])("%s is read as %j", (text, sought) => {
  expect(readSearch(text, today)).toEqual(sought);
});

test.each([
  ["siti 31/2/84", { name: "siti" }],
  ["siti 2031", { name: "siti" }],
  ["siti 081234567890", { name: "siti" }],
  ["  Siti   Aminah ", { name: "Siti Aminah" }],
  ["", { name: "" }],
  ["123", { name: "" }],
])("what is no date of birth says nothing: %s is %j", (text, sought) => {
  expect(readSearch(text, today)).toEqual(sought);
});

test.each([
  ["siti 42 th", ["1983", "1984", "1985"]],
  ["siti 42th", ["1983", "1984", "1985"]],
  ["siti umur 42 tahun", ["1983", "1984", "1985"]],
  ["siti, usia 42", ["1983", "1984", "1985"]],
  ["siti 1 thn", ["2024", "2025", "2026"]],
  ["siti 8 bulan", ["2026"]],
  ["siti 11 bln", ["2025", "2026"]],
  ["siti 104 years", ["1921", "1922", "1923"]],
])("an age is read as the years around those so long ago: %s", (text, born) => {
  expect(readSearch(text, today)).toEqual({ name: "siti", born });
});

test.each([
  // Who has the name of a month is found by it, and whoever writes a month beside the year finds those of the year.
  ["mei 84", { name: "mei", born: ["1984"] }],
  ["mei lin 84", { name: "mei lin", born: ["1984"] }],
  ["lin mei 84", { name: "lin", born: ["1984"] }],
  ["siti agustus 1984", { name: "siti", born: ["1984"] }],
  ["agus 84", { name: "agus", born: ["1984"] }],
  ["budi agus 84", { name: "budi agus", born: ["1984"] }],
  ["siti mei", { name: "siti mei" }],
  ["siti 17 agustus", { name: "siti" }],
  ["al-amin 84", { name: "al-amin", born: ["1984"] }],
  ["Ma'ruf O'Brien M. 84", { name: "Ma'ruf O'Brien M", born: ["1984"] }],
  ["PER6R6", { name: "PER6R6" }],
])("a name keeps its words: %s is %j", (text, sought) => {
  expect(readSearch(text, today)).toEqual(sought);
});

test.each([
  ["siti 31 02 1984", { name: "siti" }],
  ["siti 31 februari 84", { name: "siti" }],
  ["siti 150 th", { name: "siti" }],
])("what is no day and no age says nothing: %s", (text, sought) => {
  expect(readSearch(text, today)).toEqual(sought);
});
