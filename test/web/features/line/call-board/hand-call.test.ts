import { expect, test } from "vitest";
import { readHandCall } from "../../../../../web/features/line/call-board/hand-call.ts";

test.each([
  ["12", { letter: "", number: 12 }],
  ["a12", { letter: "A", number: 12 }],
  [" B - 7 ", { letter: "B", number: 7 }],
  ["c 007", { letter: "C", number: 7 }],
  ["Z999", { letter: "Z", number: 999 }],
])("%s calls a number", (typed, called) => {
  expect(readHandCall(typed)).toEqual(called);
});

test.each(["", "a", "0", "a0", "1000", "ab12", "12a", "1 2"])("%s calls nobody", (typed) => {
  expect(readHandCall(typed)).toBeUndefined();
});
