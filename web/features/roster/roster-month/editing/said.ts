import type { Gesture } from "../sheet/gesture.ts";
import type { NoSwap } from "../sheet/gestures.ts";

/** What a gesture came to, for whoever can't see it. */
export type Said =
  | { what: "changed"; gesture: Gesture; cut?: boolean }
  | { what: "locked" | "unlocked"; gesture: Gesture }
  | { what: "selected"; rows: number; columns: number }
  | { what: "copied"; cells: number }
  /** `left` says what was not filled in: whoever fills comes with the words for it. */
  | { what: "filled"; cells: number; left: () => string }
  | { what: "no-swap"; why: NoSwap }
  | { what: "undone" | "redone"; cells: number }
  | { what: "nothing-to-undo" | "nothing-to-redo" };
