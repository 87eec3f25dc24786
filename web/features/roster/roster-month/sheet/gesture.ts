import { type CellChange, type Entry, entryAt, isSameEntry, type Sheet, type Spot } from "./sheet.ts";

/** What a cell is to hold. */
export type Write = { spot: Spot; to: Entry };

/** What a gesture comes to: the cells it changes, and how many it leaves as they are. */
export type Gesture = {
  changes: readonly CellChange[];
  /** Cells of days that are over. */
  past: number;
  /** Locked cells: a gesture on several leaves them. */
  locked: number;
};

const changesLock = (sheet: Sheet, { spot, to }: Write): boolean => entryAt(sheet, spot).locked !== to.locked;

const changeOf = (sheet: Sheet, { spot, to }: Write): CellChange[] => {
  const from = entryAt(sheet, spot);
  const practitionerId = sheet.rows[spot.row]?.practitionerId;
  const date = sheet.dates[spot.column];
  if (practitionerId === undefined || date === undefined || isSameEntry(from, to)) return [];
  return [{ practitionerId, date, from, to }];
};

/**
 * Makes one gesture of what cells are to hold. Nothing changes a day that is over; a locked cell is changed by a hand on
 * it alone.
 */
export const gestureOf = (sheet: Sheet, writes: readonly Write[]): Gesture => {
  const alive = writes.filter(({ spot }) => spot.column >= sheet.open);
  const isStopped = (write: Write): boolean =>
    writes.length > 1 && entryAt(sheet, write.spot).locked && !changesLock(sheet, write);
  return {
    changes: alive.filter((write) => !isStopped(write)).flatMap((write) => changeOf(sheet, write)),
    past: writes.length - alive.length,
    locked: alive.filter(isStopped).length,
  };
};
