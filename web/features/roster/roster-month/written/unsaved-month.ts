import type { DraftRow } from "../../../../../shared/roster/draft/draft-row.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { rosterRow, sheetRow } from "../sheet/sheet.ts";
import type { RowClash } from "./merge-row.ts";
import { knownOf, type MonthRows, noRows, rowState, type SentRows } from "./month-rows.ts";

/** What of a month is not saved: days and codes, each row with the one it was written over. */
export type UnsavedMonth = {
  rows: readonly { own: DraftRow; known: DraftRow }[];
  clashes: readonly RowClash[];
  sent?: SentRows | undefined;
};

/** Whether something that was kept is what of a month was not saved. */
export const isUnsavedMonth = (value: unknown): boolean => {
  const { rows, clashes } = Object(value) as Partial<UnsavedMonth>;
  return Array.isArray(rows) && Array.isArray(clashes);
};

/** What of a month is not saved, as it is kept; none where all of it is. */
export const unsavedMonth = (month: MonthRows): UnsavedMonth | undefined => {
  const { dates, clashes, sent } = month;
  const rows = month.rows.flatMap((row) => {
    const known = knownOf(month, row.practitionerId);
    if (!known || rowState(month, row.practitionerId, []) === "saved") return [];
    const { revision } = known;
    return [{ own: { ...rosterRow(row, dates), revision }, known: { ...rosterRow(known.row, dates), revision } }];
  });
  return rows.length > 0 || sent ? { rows, clashes, sent } : undefined;
};

/** A month of which nothing was read yet, with what was kept of it: what is read is laid under that. */
export const withUnsaved = (dates: readonly LocalDate[], kept: UnsavedMonth | undefined): MonthRows => ({
  ...noRows(dates),
  rows: (kept?.rows ?? []).map(({ own }) => sheetRow(own, dates)),
  known: (kept?.rows ?? []).map(({ known }) => ({ row: sheetRow(known, dates), revision: known.revision })),
  clashes: kept?.clashes ?? [],
  sent: kept?.sent,
});
