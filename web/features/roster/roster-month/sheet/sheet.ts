import type { PractitionerId } from "../../../../../shared/people/practitioner.ts";
import type { RosterRow } from "../../../../../shared/roster/month/roster-row.ts";
import { dayOf, type LocalDate } from "../../../../../shared/time/local-date.ts";

/** What a cell holds on the screen: codes as they were written, known ones or not. */
export type Entry = { codes: readonly string[]; locked: boolean };

/** One person's month, an entry a day. */
export type SheetRow = { practitionerId: PractitionerId; entries: readonly Entry[] };

/** A month on the screen: people by days. */
export type Sheet = {
  dates: readonly LocalDate[];
  rows: readonly SheetRow[];
  /** The column of the first day that may be changed: what was before today is pinned. */
  open: number;
};

/** A cell's place. */
export type Spot = { row: number; column: number };

/** What became of one cell. */
export type CellChange = { practitionerId: PractitionerId; date: LocalDate; from: Entry; to: Entry };

const free: Entry = { codes: [], locked: false };

/** What a cell holds; one beyond the edges nothing. */
export const entryAt = ({ rows }: Pick<Sheet, "rows">, { row, column }: Spot): Entry =>
  rows[row]?.entries[column] ?? free;

/** A cell's codes as one writes them, `P+T`. */
export const textOf = ({ codes }: Pick<Entry, "codes">): string => codes.join("+");

export const isSameEntry = (a: Entry, b: Entry): boolean => a.locked === b.locked && textOf(a) === textOf(b);

/** Lays a person's month out by days. */
export const sheetRow = ({ practitionerId, cells, locked }: RosterRow, dates: readonly LocalDate[]): SheetRow => ({
  practitionerId,
  entries: dates.map((date) => ({ codes: cells[dayOf(date)] ?? [], locked: locked.includes(dayOf(date)) })),
});

/** A laid out month as it is saved: only the days that say something. */
export const rosterRow = ({ practitionerId, entries }: SheetRow, dates: readonly LocalDate[]): RosterRow => {
  const days = entries.map((entry, index) => ({ ...entry, day: dayOf(dates[index] ?? "") }));
  return {
    practitionerId,
    cells: Object.fromEntries(days.filter(({ codes }) => codes.length > 0).map(({ day, codes }) => [day, [...codes]])),
    locked: days.filter(({ locked }) => locked).map(({ day }) => day),
  };
};

/** Whether a cell holds what was written into it. */
export const stands = ({ rows, dates }: Omit<Sheet, "open">, { practitionerId, date, to }: CellChange): boolean => {
  const row = rows.findIndex((one) => one.practitionerId === practitionerId);
  return isSameEntry(entryAt({ rows }, { row, column: dates.indexOf(date) }), to);
};

const changed = (row: SheetRow, dates: readonly LocalDate[], changes: readonly CellChange[]): SheetRow => {
  const own = new Map(changes.filter((one) => one.practitionerId === row.practitionerId).map((one) => [one.date, one]));
  if (own.size === 0) return row;
  return { ...row, entries: row.entries.map((entry, index) => own.get(dates[index] ?? "")?.to ?? entry) };
};

/** The rows after some changes; a row without any stays the very same. */
export const withChanges = (
  { rows, dates }: Omit<Sheet, "open">,
  changes: readonly CellChange[],
): readonly SheetRow[] => rows.map((row) => changed(row, dates, changes));
