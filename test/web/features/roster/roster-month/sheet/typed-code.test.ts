import { expect, test } from "vitest";
import { codeMeant, codesIn, typeSign } from "../../../../../../web/features/roster/roster-month/sheet/typed-code.ts";

const names = ["P", "PT", "S1", "S2", "M", "POSY"];

/** The codes that are written as one types, and what is left begun. */
const typed = (text: string): [string[], string] => {
  let pending = "";
  const written: string[] = [];
  for (const sign of text) {
    const next = typeSign(names, pending, sign);
    written.push(...next.written);
    pending = next.pending;
  }
  return [written, pending];
};

test.each([
  ["m", [["M"], ""]],
  ["mmm", [["M", "M", "M"], ""]],
  ["s1s2", [["S1", "S2"], ""]],
  // Another code may begin with it: it waits for the next sign.
  ["p", [[], "P"]],
  ["pm", [["P", "M"], ""]],
  ["pp", [["P"], "P"]],
  ["pt", [["PT"], ""]],
  // Written to its end though no other begins so, or its last letters would go into the next day.
  ["posym", [["POSY", "M"], ""]],
  ["pos", [[], "POS"]],
  ["s", [[], "S"]],
])("typing %s writes %j", (text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test("what no code begins with stays as it is, to be seen", () => {
  expect(typed("x")).toEqual([[], "X"]);
  expect(typed("xq")).toEqual([[], "XQ"]);
  expect(typed("s9")).toEqual([[], "S9"]);
});

test("what is begun means the only code that begins so, or itself", () => {
  expect(["PO", "P", "S", "XQ", "S1"].map((text) => codeMeant(names, text))).toEqual(["POSY", "P", "S", "XQ", "S1"]);
});

test("a cell from elsewhere may hold several codes, in any letters, with any sign between; a dash is a free day", () => {
  expect(["p + t", "P/S1", "p,p", "-", "", " – ", "Pagi!"].map(codesIn)).toEqual([
    ["P", "T"],
    ["P", "S1"],
    ["P"],
    [],
    [],
    [],
    ["PAGI!"],
  ]);
});
