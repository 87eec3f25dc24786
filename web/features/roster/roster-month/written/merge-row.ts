import type { PractitionerId } from "../../../../../shared/people/practitioner.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { type Entry, isSameEntry, type SheetRow } from "../sheet/sheet.ts";

/** A cell that two have written: what stands here, and what somebody else saved. */
export type RowClash = { practitionerId: PractitionerId; date: LocalDate; theirs: Entry };

type Merged = { row: SheetRow; clashes: readonly RowClash[] };

type Sides = {
  /** The row that the own changes were made to. */
  known: SheetRow;
  own: SheetRow;
  /** The row as it is saved now. */
  theirs: SheetRow;
  /** What was sent from here and not answered: where that is saved now, nobody else has written. */
  sent?: SheetRow | undefined;
};

/** Lays own changes over a row as it is saved now: what was changed here stays, all else is as it was left there. */
export const mergeRow = ({ known, own, theirs, sent }: Sides, dates: readonly LocalDate[]): Merged => {
  const clashes: RowClash[] = [];
  const entries = theirs.entries.map((entry, index) => {
    const before = known.entries[index] ?? entry;
    const mine = own.entries[index] ?? entry;
    const ours = sent?.entries[index];
    if (ours && isSameEntry(entry, ours)) return mine;
    if (isSameEntry(mine, before)) return entry;
    if (!isSameEntry(entry, before) && !isSameEntry(entry, mine))
      clashes.push({ practitionerId: own.practitionerId, date: dates[index] ?? "", theirs: entry });
    return mine;
  });
  return { row: { ...theirs, entries }, clashes };
};
