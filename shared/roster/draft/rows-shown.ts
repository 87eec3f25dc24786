import { codesByName } from "../month/plan-month.ts";
import type { RosterRow } from "../month/roster-row.ts";
import type { ShiftCode } from "../month/shift-code.ts";
import type { DraftRow, FoundRow } from "./draft-row.ts";

type Published = { rows: readonly Pick<RosterRow, "practitionerId" | "cells">[] };

/**
 * Rows as they are shown to whoever plans. In the place of one that can't be read stands what is published of its person, as
 * far as the clinic has its codes: whoever writes there saves that with it, and days that are over stay as they were.
 */
export const rowsShown = (
  rows: readonly FoundRow[],
  published: Published | undefined,
  codes: readonly ShiftCode[],
): DraftRow[] => {
  const known = codesByName(codes);
  return rows.map(({ isUnreadable, ...row }) => {
    const shown = isUnreadable && published?.rows.find(({ practitionerId }) => practitionerId === row.practitionerId);
    if (!shown) return row;
    const cells = Object.entries(shown.cells).filter(([, cell]) => cell.every((code) => known.has(code)));
    return { ...row, cells: Object.fromEntries(cells) };
  });
};
