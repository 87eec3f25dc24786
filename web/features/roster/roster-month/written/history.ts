import type { CellChange } from "../sheet/sheet.ts";

/** What one gesture changed. */
type Gesture = readonly CellChange[];

/** What can be undone, the latest last, and what was undone. */
export type History = { done: readonly Gesture[]; undone: readonly Gesture[] };

export const noHistory: History = { done: [], undone: [] };

/** As far back as one goes. */
const most = 200;

/** Notes a gesture; what was undone before it is gone. */
export const noted = ({ done }: History, gesture: Gesture): History => ({
  done: [...done, gesture].slice(-most),
  undone: [],
});

const back = (gesture: Gesture): Gesture => gesture.map(({ from, to, ...cell }) => ({ ...cell, from: to, to: from }));

/** Takes the last gesture back: what that changes, and the history after it; none where nothing was done. */
export const undo = ({ done, undone }: History): { changes: Gesture; history: History } | undefined => {
  const last = done[done.length - 1];
  return last && { changes: back(last), history: { done: done.slice(0, -1), undone: [...undone, last] } };
};

/** Does again what was undone last. */
export const redo = ({ done, undone }: History): { changes: Gesture; history: History } | undefined => {
  const last = undone[undone.length - 1];
  return last && { changes: last, history: { done: [...done, last], undone: undone.slice(0, -1) } };
};
