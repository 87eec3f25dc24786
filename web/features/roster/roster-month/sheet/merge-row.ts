import type { PractitionerId } from "../../../../../shared/people/practitioner.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { type Entry, isSameEntry, type SheetRow } from "./sheet.ts";

/** A cell that two have written: what stands here, and what somebody else saved. */
export type Clash = { practitionerId: PractitionerId; date: LocalDate; theirs: Entry };

type Merged = { row: SheetRow; clashes: readonly Clash[] };

/**
 * Lays own changes over a row that somebody else has saved: what was changed here stays, all else is as they left it.
 * @param known the row that the own changes were made to
 */
export const mergeRow = (known: SheetRow, own: SheetRow, theirs: SheetRow, dates: readonly LocalDate[]): Merged => {
  const clashes: Clash[] = [];
  const entries = theirs.entries.map((entry, index) => {
    const before = known.entries[index] ?? entry;
    const mine = own.entries[index] ?? entry;
    if (isSameEntry(mine, before)) return entry;
    if (!isSameEntry(entry, before) && !isSameEntry(entry, mine))
      clashes.push({ practitionerId: own.practitionerId, date: dates[index] ?? "", theirs: entry });
    return mine;
  });
  return { row: { ...theirs, entries }, clashes };
};
