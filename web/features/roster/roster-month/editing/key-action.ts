import type { Spot } from "../sheet/sheet.ts";

type SimpleAction =
  | "add"
  | "delete"
  | "erase"
  | "codes"
  | "leave"
  | "lock"
  | "fill-down"
  | "fill-right"
  | "undo"
  | "redo"
  | "save";

/** What a key press does in the grid. */
export type KeyAction =
  | { does: "move"; by: Spot; extends: boolean }
  /** To the first or last: of the row, of the column, or of all. */
  | { does: "edge"; row?: "first" | "last"; column?: "first" | "last"; extends: boolean }
  | { does: "select"; whole: "rows" | "columns" | "all" }
  | { does: "swap"; by: Spot }
  | { does: "type"; sign: string }
  | { does: "confirm"; by: Spot }
  | { [Simple in SimpleAction]: { does: Simple } }[SimpleAction];

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** How many people a page of the grid is. */
const page = 5;

const arrows: Record<string, Spot> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -page, column: 0 },
  PageDown: { row: page, column: 0 },
};

const edges: Record<string, { row?: "first" | "last"; column?: "first" | "last" }> = {
  Home: { column: "first" },
  End: { column: "last" },
  ctrlHome: { row: "first", column: "first" },
  ctrlEnd: { row: "last", column: "last" },
  ctrlArrowUp: { row: "first" },
  ctrlArrowDown: { row: "last" },
  ctrlArrowLeft: { column: "first" },
  ctrlArrowRight: { column: "last" },
};

const plain: Record<string, KeyAction> = {
  Delete: { does: "delete" },
  Backspace: { does: "erase" },
  Escape: { does: "leave" },
  F2: { does: "codes" },
  "+": { does: "add" },
  Enter: { does: "confirm", by: { row: 1, column: 0 } },
  "shift Enter": { does: "confirm", by: { row: -1, column: 0 } },
  "shift  ": { does: "select", whole: "rows" },
};

const withCtrl: Record<string, KeyAction> = {
  " ": { does: "select", whole: "columns" },
  a: { does: "select", whole: "all" },
  d: { does: "fill-down" },
  r: { does: "fill-right" },
  s: { does: "save" },
  y: { does: "redo" },
  z: { does: "undo" },
  "shift z": { does: "redo" },
};

const movement = ({ key, shiftKey }: Press, ctrl: boolean): KeyAction | undefined => {
  const edge = edges[ctrl ? `ctrl${key}` : key];
  if (edge) return { does: "edge", ...edge, extends: shiftKey };
  const by = ctrl ? undefined : arrows[key];
  return by && { does: "move", by, extends: shiftKey };
};

const withAlt = (key: string): KeyAction | undefined => {
  const by = key.startsWith("Arrow") ? arrows[key] : undefined;
  if (by) return { does: "swap", by };
  return key.toLowerCase() === "l" ? { does: "lock" } : undefined;
};

/** What a letter or figure does; `L` locks where no code begins so. */
const letter = (key: string, names: readonly string[], isWriting: boolean): KeyAction | undefined => {
  if (!/^[a-z0-9]$/i.test(key)) return undefined;
  const isFree = !names.some((name) => name.startsWith("L"));
  return key.toLowerCase() === "l" && isFree && !isWriting ? { does: "lock" } : { does: "type", sign: key };
};

/** Reads a key press; `names` are the codes there are, `isWriting` says that one has been begun. */
export const keyAction = (press: Press, names: readonly string[], isWriting: boolean): KeyAction | undefined => {
  if (press.isComposing) return undefined;
  const ctrl = press.ctrlKey || press.metaKey;
  if (press.altKey) return ctrl ? undefined : withAlt(press.key);
  const shift = press.shiftKey ? "shift " : "";
  const moved = movement(press, ctrl);
  if (moved) return moved;
  if (ctrl) return withCtrl[shift + press.key.toLowerCase()];
  return plain[shift + press.key] ?? plain[press.key] ?? letter(press.key, names, isWriting);
};
