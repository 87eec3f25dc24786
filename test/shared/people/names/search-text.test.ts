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
