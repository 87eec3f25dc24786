import type { PractitionerId } from "../../../../../shared/people/practitioner.ts";
import type { DraftRow } from "../../../../../shared/roster/draft/draft-row.ts";
import { mostShifts } from "../../../../../shared/roster/month/roster-row.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { type CellChange, isSameEntry, rosterRow, type SheetRow, sheetRow, withChanges } from "../sheet/sheet.ts";
import { type History, noHistory, noted, redo, undo } from "./history.ts";
import type { RowClash } from "./merge-row.ts";

export type Known = { row: SheetRow; revision: number };

/** What was sent under a key and not answered: it may have arrived. */
export type SentRows = { key: string; rows: readonly DraftRow[] };

/** The rows of a month: what is saved, what is written over it here, and the way back. */
export type MonthRows = {
  dates: readonly LocalDate[];
  known: readonly Known[];
  rows: readonly SheetRow[];
  clashes: readonly RowClash[];
  sent: SentRows | undefined;
  history: History;
};

/** Where a row stands: as it is saved, or why it is not. */
export type RowState = "saved" | "unsaved" | "unknown-code" | "clash";

export const noRows = (dates: readonly LocalDate[]): MonthRows => ({
  dates,
  known: [],
  rows: [],
  clashes: [],
  sent: undefined,
  history: noHistory,
});

/** How a person's row is saved, as far as is known here. */
export const knownOf = ({ known }: MonthRows, id: PractitionerId): Known | undefined =>
  known.find(({ row }) => row.practitionerId === id);

/** A person's row as it stands here. */
export const ownOf = ({ rows }: MonthRows, id: PractitionerId): SheetRow | undefined =>
  rows.find(({ practitionerId }) => practitionerId === id);

/** The days on which two rows of one person differ. */
const differing = (a: SheetRow, b: SheetRow): SheetRow["entries"] =>
  a.entries.filter((entry, index) => {
    const other = b.entries[index];
    return !other || !isSameEntry(entry, other);
  });

/** Where a person's row stands; `names` are the codes there are. */
export const rowState = (month: MonthRows, id: PractitionerId, names: readonly string[]): RowState => {
  const before = knownOf(month, id)?.row;
  const row = ownOf(month, id);
  const own = before && row ? differing(row, before) : [];
  if (own.length === 0) return "saved";
  if (month.clashes.some(({ practitionerId }) => practitionerId === id)) return "clash";
  const isWritten = own.every(({ codes }) => codes.length <= mostShifts && codes.every((code) => names.includes(code)));
  return isWritten ? "unsaved" : "unknown-code";
};

/** What is to be saved, each with the revision that it was written over. */
export const unsavedRows = (month: MonthRows, names: readonly string[]): DraftRow[] =>
  month.rows
    .filter(({ practitionerId }) => rowState(month, practitionerId, names) === "unsaved")
    .map((row) => ({
      ...rosterRow(row, month.dates),
      revision: knownOf(month, row.practitionerId)?.revision ?? 0,
    }));

const isOn = (
  cell: Pick<CellChange, "practitionerId" | "date">,
  other: Pick<CellChange, "practitionerId" | "date">,
): boolean => cell.practitionerId === other.practitionerId && cell.date === other.date;

const put = (month: MonthRows, changes: readonly CellChange[]): MonthRows => ({
  ...month,
  rows: withChanges(month, changes),
  clashes: month.clashes.filter((clash) => !changes.some((change) => isOn(change, clash))),
});

/** The rows after a gesture of one's own. */
export const withGesture = (month: MonthRows, changes: readonly CellChange[]): MonthRows =>
  changes.length === 0 ? month : { ...put(month, changes), history: noted(month.history, changes) };

/** Changes that still find what they were made to: what somebody else has written since is not theirs. */
const fitting = (month: MonthRows, changes: readonly CellChange[], today: LocalDate): CellChange[] =>
  changes.filter(({ practitionerId, date, from }) => {
    const entry = ownOf(month, practitionerId)?.entries[month.dates.indexOf(date)];
    return date >= today && entry !== undefined && isSameEntry(entry, from);
  });

/** The rows one gesture back or on again, with what that changed; none where there is no such gesture. */
export const stepped = (month: MonthRows, way: "undo" | "redo", today: LocalDate) => {
  const step = way === "undo" ? undo(month.history) : redo(month.history);
  if (!step) return undefined;
  const changes = fitting(month, step.changes, today);
  return { month: { ...put(month, changes), history: step.history }, changes };
};

/** Settles a cell that two have written: as it stands here, or as the other one saved it. */
export const settled = (month: MonthRows, clash: RowClash, by: "mine" | "theirs"): MonthRows => {
  const from = ownOf(month, clash.practitionerId)?.entries[month.dates.indexOf(clash.date)];
  const left = { ...month, clashes: month.clashes.filter((one) => one !== clash) };
  return by === "theirs" && from ? put(left, [{ ...clash, from, to: clash.theirs }]) : left;
};

/** Notes what was saved, and under which revisions. */
export const withSaved = (
  month: MonthRows,
  sent: readonly DraftRow[],
  revisions: readonly Pick<DraftRow, "practitionerId" | "revision">[],
): MonthRows => {
  const known = month.known.map((one): Known => {
    const isOf = ({ practitionerId }: { practitionerId: PractitionerId }) => practitionerId === one.row.practitionerId;
    const row = sent.find(isOf);
    const revision = revisions.find(isOf)?.revision;
    // What was read meanwhile may be newer.
    if (!row || revision === undefined || revision < one.revision) return one;
    return { row: sheetRow(row, month.dates), revision };
  });
  return { ...month, known, sent: undefined };
};
