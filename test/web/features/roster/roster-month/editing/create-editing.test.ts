import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createCursor } from "../../../../../../web/features/roster/roster-month/editing/create-cursor.ts";
import { createEditing } from "../../../../../../web/features/roster/roster-month/editing/create-editing.ts";
import { keyAction } from "../../../../../../web/features/roster/roster-month/editing/key-action.ts";
import { createMonthDraft } from "../../../../../../web/features/roster/roster-month/written/create-draft.ts";
import { linesOf } from "../sheet/sheet-of.ts";

const dates = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"];
const names = ["P", "PT", "S", "M"];

/** A grid of two people, at work from `today` on. */
const grid = (today = "2026-11-26") =>
  createRoot(() => {
    const draft = createMonthDraft({ dates, today: () => today, names: () => names });
    draft.take(
      ["rahmawati", "yayah"].map((practitionerId) => ({ practitionerId, revision: 0, cells: {}, locked: [] })),
    );
    const cursor = createCursor(draft.sheet);
    const opened: string[] = [];
    const editing = createEditing(draft, cursor, {
      codes: () => opened.push("codes"),
      save: () => opened.push("save"),
    });
    /** Presses keys, apart by blanks: `Shift+ArrowDown`, or signs one after another as `=ps`. */
    const press = (keys: string): void => {
      const strokes = keys.split(" ").flatMap((key) => (key.startsWith("=") ? [...key.slice(1)] : [key]));
      for (const stroke of strokes) {
        const parts = stroke.length > 1 ? stroke.split("+") : [stroke];
        const is = (name: string): boolean => parts.slice(0, -1).includes(name);
        const key = parts.at(-1) ?? "";
        const action = keyAction(
          { key, ctrlKey: is("Ctrl"), altKey: is("Alt"), shiftKey: is("Shift"), metaKey: false, isComposing: false },
          draft.names(),
          editing.typing.isWriting(),
        );
        if (action) editing.act(action.does, action);
      }
    };
    return { draft, cursor, editing, press, opened, lines: () => linesOf(draft.sheet()) };
  });

test("letters fill a row: a code each, one day after another", () => {
  const { press, lines, cursor } = grid();
  press("=smps");
  expect(lines()).toEqual(["S M P S", ". . . ."]);
  expect(cursor.spot()).toEqual({ row: 0, column: 3 });
});

test("a code that may go on is written by the next sign, by Enter, which steps down, or by leaving the cell", () => {
  const { press, lines, cursor, editing } = grid();
  press("=p");
  expect([lines()[0], editing.typing.isWriting()]).toEqual([". . . .", true]);
  press("Enter");
  expect(lines()).toEqual(["P . . .", ". . . ."]);
  expect(cursor.spot()).toEqual({ row: 1, column: 0 });
  press("=p ArrowRight =pt");
  expect(lines()).toEqual(["P . . .", "P PT . ."]);
});

test("Escape drops what was begun, and Backspace its last sign", () => {
  const { press, lines } = grid();
  press("=p Escape =p Backspace Enter");
  expect(lines()).toEqual([". . . .", ". . . ."]);
});

test("a + goes back to what was written just now and adds to it; elsewhere it adds to the cell it is in", () => {
  const { press, lines } = grid();
  press("=s+m");
  expect(lines()[0]).toBe("S+M . . .");
  press("Home =+p Enter");
  expect(lines()[0]).toBe("S+M+P . . .");
  press("ArrowUp =+s");
  // Once one has moved, it goes back no more.
  expect(lines()[0]).toBe("M+P+S . . .");
});

test("what is typed into several cells goes into each of them and the selection stays", () => {
  const { press, lines, cursor } = grid();
  press("Shift+ArrowRight Shift+ArrowDown =m");
  expect(lines()).toEqual(["M M . .", "M M . ."]);
  expect(cursor.area()).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  press("Delete");
  expect(lines()).toEqual([". . . .", ". . . ."]);
});

test("a gesture is undone as one, and the cursor shows where", () => {
  const { press, lines, cursor, editing } = grid();
  press("Ctrl+a =m Ctrl+Home Ctrl+z");
  expect(lines()).toEqual([". . . .", ". . . ."]);
  expect(editing.said()).toEqual({ what: "undone", cells: 8 });
  press("Ctrl+z");
  expect(editing.said()).toEqual({ what: "nothing-to-undo" });
  press("Ctrl+y");
  expect(lines()).toEqual(["M M M M", "M M M M"]);
  expect(cursor.spot()).toEqual({ row: 0, column: 0 });
});

test("a day that is over stays, is said to be, and one is not led on from it", () => {
  const { press, lines, cursor, editing } = grid("2026-12-03");
  expect(cursor.spot()).toEqual({ row: 0, column: 2 });
  press("Home =s");
  expect([lines()[0], cursor.spot()]).toEqual([". . . .", { row: 0, column: 0 }]);
  expect(editing.said()).toEqual({ what: "changed", gesture: { changes: [], past: 1, locked: 0 } });
});

test("Alt and an arrow change a cell with the one beside it and go along", () => {
  const { press, lines, cursor } = grid();
  press("=s Home Alt+ArrowDown Alt+ArrowRight");
  expect(lines()).toEqual([". . . .", ". S . ."]);
  expect(cursor.spot()).toEqual({ row: 1, column: 1 });
});

test("L locks, F2 opens the list of codes, Ctrl+S saves; what was begun is written before", () => {
  const { press, lines, opened } = grid();
  press("=s Home =l");
  expect(lines()[0]).toBe("S! . . .");
  press("ArrowRight =p F2 =p Ctrl+s");
  expect([lines()[0], opened]).toEqual(["S! P . .", ["codes", "save"]]);
});

test("an unknown code stays in its cell to be seen", () => {
  const { press, lines, draft } = grid();
  press("=xq Enter");
  expect(lines()[0]).toBe("XQ . . .");
  expect([draft.stateOf("rahmawati"), draft.unsaved()]).toEqual(["unknown-code", []]);
});
