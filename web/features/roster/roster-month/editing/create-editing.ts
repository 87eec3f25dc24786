import { createSignal } from "solid-js";
import type { FilledCell } from "../../../../../shared/roster/rules/fill-empty-cells.ts";
import { type Gesture, gestureOf, type Write } from "../sheet/gesture.ts";
import { fillDown, fillRight, swap, toggleLock, write } from "../sheet/gestures.ts";
import { sizeOf } from "../sheet/selection.ts";
import { type CellChange, entryAt, type Spot } from "../sheet/sheet.ts";
import { paste } from "../spreadsheet/paste.ts";
import type { Draft } from "../written/create-draft.ts";
import type { Cursor } from "./create-cursor.ts";
import { createTyping, type Typing } from "./create-typing.ts";
import type { KeyAction } from "./key-action.ts";
import type { Said } from "./said.ts";

type Doors = {
  /** Opens the list of codes. */
  codes: () => void;
  /** Saves without waiting. */
  save: () => void;
};

type Say = (said: Said | undefined) => void;

/** What moves whole cells about, and is said of it. */
const blocksOf = (draft: Draft, cursor: Cursor, say: Say) => ({
  swap: (by: Spot): void => {
    const { top, left, bottom, right } = cursor.area();
    const gesture = swap(draft.sheet(), cursor.area(), by);
    if (typeof gesture === "string") return void say({ what: "no-swap", why: gesture });
    draft.change(gesture.changes);
    say({ what: "changed", gesture });
    const { row, column } = by;
    cursor.selectArea({ top: top + row, bottom: bottom + row, left: left + column, right: right + column });
  },
  paste: (block: readonly (readonly string[])[], names: readonly string[]): void => {
    const { area, cut, ...gesture } = paste(draft.sheet(), cursor.area(), block, names);
    draft.change(gesture.changes);
    cursor.selectArea(area);
    say({ what: "changed", gesture, cut });
  },
  /** Takes over what was worked out for cells that are still empty, and says which; it goes back as one. */
  fillIn: (filled: readonly FilledCell[], left: () => string): readonly CellChange[] => {
    const { rows, dates } = draft.sheet();
    const writes = filled.flatMap(({ practitionerId, date, cell }): Write[] => {
      const row = rows.findIndex((one) => one.practitionerId === practitionerId);
      const spot = { row, column: dates.indexOf(date) };
      const { codes, locked } = entryAt(draft.sheet(), spot);
      return codes.length > 0 || locked ? [] : [{ spot, to: { codes: cell, locked } }];
    });
    const { changes } = gestureOf(draft.sheet(), writes);
    draft.change(changes);
    say({ what: "filled", cells: changes.length, left });
    return changes;
  },
});

/** Puts the cursor where something changed. */
const showIn = (draft: Draft, cursor: Cursor, [first]: readonly CellChange[]): void => {
  const row = draft.sheet().rows.findIndex(({ practitionerId }) => practitionerId === first?.practitionerId);
  if (first && row >= 0) cursor.to({ row, column: draft.sheet().dates.indexOf(first.date) });
};

/** What gestures do to a draft, and what is said of them. */
const createGestures = (draft: Draft, cursor: Cursor) => {
  const [said, say] = createSignal<Said>();
  const made = (gesture: Gesture): void => {
    draft.change(gesture.changes);
    say({ what: "changed", gesture });
  };
  return {
    said,
    say,
    made,
    ...blocksOf(draft, cursor, say),
    put: (codes: readonly string[]): void => made(write(draft.sheet(), cursor.area(), codes)),
    fill: (how: typeof fillDown): void => made(how(draft.sheet(), cursor.area())),
    lock: (): void => {
      const gesture = toggleLock(draft.sheet(), cursor.area());
      draft.change(gesture.changes);
      say({ what: entryAt(draft.sheet(), cursor.spot()).locked ? "locked" : "unlocked", gesture });
    },
    step: (way: "undo" | "redo"): void => {
      const changes = draft.step(way);
      if (!changes) return void say({ what: `nothing-to-${way}` });
      showIn(draft, cursor, changes);
      say({ what: way === "undo" ? "undone" : "redone", cells: changes.length });
    },
  };
};

type Doers = { [D in KeyAction["does"]]: (action: Extract<KeyAction, { does: D }>) => void };
type Gestures = ReturnType<typeof createGestures>;

/** What moves the cursor and selects, and is said of it. */
const motionsOf = (cursor: Cursor, { say }: Gestures) => {
  const tell = (): Said | undefined => (cursor.isOne() ? undefined : { what: "selected", ...sizeOf(cursor.area()) });
  const told =
    <A>(work: (action: A) => void) =>
    (action: A): void => {
      work(action);
      say(tell());
    };
  return {
    move: told<Extract<KeyAction, { does: "move" }>>(({ by, extends: extend }) => cursor.by(by, extend)),
    edge: told(cursor.toEdge),
    select: told<Extract<KeyAction, { does: "select" }>>(({ whole }) => cursor.select(whole)),
  };
};

/** What each key does; what is done to whole cells comes after what was begun in one. */
const doersOf = (gestures: Gestures, typing: Typing, cursor: Cursor, doors: Doors): Doers => {
  const motions = motionsOf(cursor, gestures);
  const after =
    <A>(work: (action: A) => void) =>
    (action: A): void => {
      typing.commit();
      work(action);
    };
  return {
    move: after(motions.move),
    edge: after(motions.edge),
    select: after(motions.select),
    swap: after(({ by }) => gestures.swap(by)),
    type: ({ sign }) => typing.type(sign),
    confirm: after(({ by }) => cursor.by(by)),
    add: typing.add,
    delete: () => {
      typing.drop();
      gestures.put([]);
    },
    erase: () => (typing.isWriting() ? typing.erase() : gestures.put([])),
    codes: after(doors.codes),
    leave: () => {
      if (!typing.isWriting()) return cursor.alone();
      typing.drop();
      // Nothing became of it: what was done before that is not said anew.
      gestures.say(undefined);
    },
    lock: after(gestures.lock),
    "fill-down": after(() => gestures.fill(fillDown)),
    "fill-right": after(() => gestures.fill(fillRight)),
    undo: after(() => gestures.step("undo")),
    redo: after(() => gestures.step("redo")),
    save: after(doors.save),
  };
};

/** Does what a key means in the grid. */
export const createEditing = (draft: Draft, cursor: Cursor, doors: Doors) => {
  const gestures = createGestures(draft, cursor);
  const typing = createTyping(draft, cursor, gestures.made);
  const doers = doersOf(gestures, typing, cursor, doors);
  const act = <D extends KeyAction["does"]>(does: D, action: Extract<KeyAction, { does: D }>): void =>
    doers[does](action);
  return { ...gestures, typing, act };
};

export type Editing = ReturnType<typeof createEditing>;
