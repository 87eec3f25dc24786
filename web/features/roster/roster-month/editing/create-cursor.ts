import { type Accessor, createMemo, createSignal } from "solid-js";
import { type Area, areaOf, moveBy, moveTo, only, type Selection, type Size } from "../sheet/selection.ts";
import type { Sheet, Spot } from "../sheet/sheet.ts";
import type { KeyAction } from "./key-action.ts";

type Edge = Extract<KeyAction, { does: "edge" }>;

const ends = { first: 0, last: Number.POSITIVE_INFINITY };

/** Where one is in a month, and what is selected. */
export const createCursor = (sheet: Accessor<Sheet>) => {
  const size = (): Size => ({ rows: sheet().rows.length, columns: sheet().dates.length });
  // A month opens at today, or at its first day.
  const [selection, setSelection] = createSignal<Selection>(only({ row: 0, column: sheet().open % size().columns }));
  const area = createMemo(() => areaOf(selection(), size()));
  const to = (spot: Spot, extend = false): void => void setSelection((now) => moveTo(now, spot, size(), extend));
  return {
    spot: (): Spot => selection().cursor,
    area,
    isOne: (): boolean => area().top === area().bottom && area().left === area().right,
    to,
    by: (step: Spot, extend = false): void => void setSelection((now) => moveBy(now, step, size(), extend)),
    toEdge: ({ row, column, extends: extend }: Edge): void => {
      const { cursor } = selection();
      to({ row: row ? ends[row] : cursor.row, column: column ? ends[column] : cursor.column }, extend);
    },
    /** Selects all that lies in the rows or columns that are selected. */
    select: (whole: "rows" | "columns" | "all"): void => void setSelection((now) => ({ ...now, whole })),
    selectArea: ({ top, left, bottom, right }: Area): void =>
      void setSelection({ anchor: { row: top, column: left }, cursor: { row: bottom, column: right } }),
    alone: (): void => void setSelection((now) => only(now.cursor)),
  };
};

export type Cursor = ReturnType<typeof createCursor>;
