import { expect, test } from "vitest";
import { keyAction } from "../../../../../../web/features/roster/roster-month/editing/key-action.ts";

const press = (keys: string) => {
  const parts = keys.split(" ");
  const key = parts.at(-1) ?? "";
  return {
    key: key === "Space" ? " " : key,
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
    isComposing: false,
  };
};
const does = (keys: string, names = ["P", "S1"], isWriting = false) => keyAction(press(keys), names, isWriting);

test.each([
  ["ArrowRight", { does: "move", by: { row: 0, column: 1 }, extends: false }],
  ["Shift ArrowUp", { does: "move", by: { row: -1, column: 0 }, extends: true }],
  ["PageDown", { does: "move", by: { row: 5, column: 0 }, extends: false }],
  ["Home", { does: "edge", column: "first", extends: false }],
  ["Shift End", { does: "edge", column: "last", extends: true }],
  ["Ctrl Home", { does: "edge", row: "first", column: "first", extends: false }],
  ["Ctrl End", { does: "edge", row: "last", column: "last", extends: false }],
  ["Ctrl ArrowDown", { does: "edge", row: "last", extends: false }],
  ["Ctrl a", { does: "select", whole: "all" }],
  ["Ctrl Space", { does: "select", whole: "columns" }],
  ["Shift Space", { does: "select", whole: "rows" }],
  ["Alt ArrowLeft", { does: "swap", by: { row: 0, column: -1 } }],
  ["p", { does: "type", sign: "p" }],
  ["Shift P", { does: "type", sign: "P" }],
  ["1", { does: "type", sign: "1" }],
  ["+", { does: "add" }],
  ["Shift +", { does: "add" }],
  ["Enter", { does: "confirm", by: { row: 1, column: 0 } }],
  ["Shift Enter", { does: "confirm", by: { row: -1, column: 0 } }],
  ["Delete", { does: "delete" }],
  ["Backspace", { does: "erase" }],
  ["F2", { does: "codes" }],
  ["Escape", { does: "leave" }],
  ["Ctrl d", { does: "fill-down" }],
  ["Ctrl r", { does: "fill-right" }],
  ["Ctrl z", { does: "undo" }],
  ["Meta z", { does: "undo" }],
  ["Ctrl y", { does: "redo" }],
  ["Ctrl Shift Z", { does: "redo" }],
  ["Ctrl s", { does: "save" }],
])("%s does %j", (keys, action) => {
  expect(does(keys)).toEqual(action);
});

test.each([
  "Tab",
  "Shift Tab",
  "Ctrl k",
  "Ctrl c",
  "Ctrl v",
  "Ctrl x",
  "?",
  "/",
  "F5",
  "Ctrl Alt ArrowUp",
  "Ctrl PageDown",
])("%s is left to the app or the browser", (keys) => {
  expect(does(keys)).toBeUndefined();
});

test("L locks where no code begins so, and Alt+L always; within a code it is a letter", () => {
  expect([does("l"), does("Alt l"), does("l", ["L"]), does("Alt l", ["L"]), does("l", ["PL"], true)]).toEqual([
    { does: "lock" },
    { does: "lock" },
    { does: "type", sign: "l" },
    { does: "lock" },
    { does: "type", sign: "l" },
  ]);
});

test("what is composed of several signs is not taken apart", () => {
  expect(keyAction({ ...press("p"), isComposing: true }, ["P"], false)).toBeUndefined();
});
