import { createSignal } from "solid-js";
import type { FilledMonth } from "../../../../../shared/roster/fill/fill-month.ts";
import type { MonthToFill } from "../../../../../shared/roster/fill/month-to-fill.ts";
import { dayOf } from "../../../../../shared/time/local-date.ts";
import { throwFault } from "../../../../api/undone.ts";
import type { Editing } from "../editing/create-editing.ts";
import type { CellChange } from "../sheet/sheet.ts";

/** Where filling stands: what is still open is there once it is done. */
type FillingState =
  | { status: "idle" }
  | { status: "filling"; isAskedAgain: boolean }
  | { status: "failed" }
  | { status: "done"; open: FilledMonth["open"]; filled: readonly CellChange[] };

type Deps = {
  month: () => Promise<MonthToFill>;
  fill: (month: MonthToFill) => Promise<FilledMonth>;
  editing: Pick<Editing, "fillIn">;
  /** Whether a cell still holds what was filled in. */
  stands: (change: CellChange) => boolean;
};

/** A month as text; in which order its cells were written says nothing of it. */
const textOf = (month: MonthToFill): string =>
  JSON.stringify({
    ...month,
    rows: month.rows.map((row) => ({ ...row, cells: Object.entries(row.cells).sort() })),
  });

const withFilled = (month: MonthToFill, filled: FilledMonth["filled"]): MonthToFill => ({
  ...month,
  rows: month.rows.map((row) => {
    const own = filled.filter(({ practitionerId }) => practitionerId === row.practitionerId);
    return {
      ...row,
      cells: { ...row.cells, ...Object.fromEntries(own.map(({ date, cell }) => [dayOf(date), cell])) },
    };
  }),
});

/**
 * Fills what is empty, as one gesture, and tells what stays open. As long as nothing else was written since it was asked,
 * there is nothing more to fill: asked again, it tells the same.
 */
export const createFilling = ({ month, fill, editing, stands }: Deps) => {
  const [last, setState] = createSignal<FillingState>({ status: "idle" });
  let made: readonly CellChange[] = [];
  let before: { month: string; open: FilledMonth["open"] } | undefined;
  const state = (): FillingState => {
    const now = last();
    // Once all that was filled is taken back, what was said of it is so no more.
    const isBack = now.status === "done" && now.filled.length > 0 && !now.filled.some(stands);
    return isBack ? { status: "idle" } : now;
  };
  const fillOnce = async (): Promise<FilledMonth> => {
    const asked = await month();
    if (before?.month === textOf(asked)) return { filled: [], open: before.open };
    const found = await fill(asked);
    before = { month: textOf(withFilled(asked, found.filled)), open: found.open };
    return found;
  };
  return {
    state,
    run: async (): Promise<void> => {
      if (state().status === "filling") return void setState({ status: "filling", isAskedAgain: true });
      setState({ status: "filling", isAskedAgain: false });
      try {
        const { filled, open } = await fillOnce();
        const changes = editing.fillIn(filled, () => "");
        // Asked again nothing is filled: what is told is still of what was filled before.
        made = changes.length > 0 ? changes : made;
        setState({ status: "done", open, filled: made });
      } catch (cause) {
        // What it takes is a file of its own, which may not come without a network.
        setState({ status: "failed" });
        throwFault(cause);
      }
    },
    close: (): void => void setState({ status: "idle" }),
  };
};

export type FillingMonth = ReturnType<typeof createFilling>;
