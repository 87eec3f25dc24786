import type { RosterRow } from "../month/roster-row.ts";

/** A row as it is kept: without free days, in order of days, so that the same row is the same bytes. */
export const tidyRow = <Row extends RosterRow>(row: Row): Row => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells)
      .filter(([, cell]) => cell.length > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ),
  locked: [...new Set(row.locked)].toSorted(),
});

const said = (row: RosterRow): string => {
  const { cells, locked } = tidyRow(row);
  return JSON.stringify([cells, locked]);
};

/** Whether two rows of one person say the same. */
export const isSameRow = (a: RosterRow, b: RosterRow): boolean => said(a) === said(b);
