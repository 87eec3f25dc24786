import type { DraftRow } from "../../../../../shared/roster/draft/draft-row.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { isSameEntry, type SheetRow, sheetRow } from "../sheet/sheet.ts";
import { mergeRow, type RowClash } from "./merge-row.ts";
import { type Known, knownOf, type MonthRows, ownOf } from "./month-rows.ts";

type Taken = { known: Known; row: SheetRow; clashes: readonly RowClash[] };

/** The cells of a row that two have written and nobody has settled, with what the other one holds by now. */
const stillOpen = ({ clashes, dates }: MonthRows, own: SheetRow, theirs: SheetRow): RowClash[] =>
  clashes.flatMap((clash) => {
    const entry = theirs.entries[dates.indexOf(clash.date)];
    const mine = own.entries[dates.indexOf(clash.date)];
    if (clash.practitionerId !== own.practitionerId || !entry || !mine || isSameEntry(entry, mine)) return [];
    return [isSameEntry(entry, clash.theirs) ? clash : { ...clash, theirs: entry }];
  });

const takeRow = (month: MonthRows, saved: DraftRow): Taken => {
  const isOf = ({ practitionerId }: Pick<DraftRow, "practitionerId">): boolean =>
    practitionerId === saved.practitionerId;
  const row = sheetRow(saved, month.dates);
  const known = { row, revision: saved.revision };
  const before = knownOf(month, saved.practitionerId);
  const own = ownOf(month, saved.practitionerId);
  if (!before || !own) return { known, row, clashes: [] };
  // An answer may be older than what was saved since it was asked for.
  if (saved.revision <= before.revision) return { known: before, row: own, clashes: month.clashes.filter(isOf) };
  const sent = month.sent?.rows.find(isOf);
  const merged = mergeRow(
    { known: before.row, own, theirs: row, sent: sent && sheetRow(sent, month.dates) },
    month.dates,
  );
  const open = stillOpen(month, own, row);
  const added = merged.clashes.filter(({ date }) => !open.some((clash) => clash.date === date));
  return { known, row: merged.row, clashes: [...open, ...added] };
};

/** Takes what is saved as it stands now, and lays what is written here over it. */
export const withTaken = (month: MonthRows, saved: readonly DraftRow[]): MonthRows => {
  const taken = saved.map((row) => takeRow(month, row));
  return {
    ...month,
    known: taken.map(({ known }) => known),
    rows: taken.map(({ row }) => row),
    clashes: taken.flatMap(({ clashes }) => clashes),
  };
};

/**
 * What is written on days that are over can't be saved any more: it falls back to what is saved, so that it doesn't hold
 * up the rest of its row.
 */
export const withoutPast = (month: MonthRows, today: LocalDate): { month: MonthRows; cells: number } => {
  let cells = 0;
  const rows = month.rows.map((row) => {
    const known = knownOf(month, row.practitionerId)?.row;
    const entries = row.entries.map((entry, index) => {
      const saved = known?.entries[index];
      if (!saved || (month.dates[index] ?? "") >= today || isSameEntry(entry, saved)) return entry;
      cells += 1;
      return saved;
    });
    return { ...row, entries };
  });
  if (cells === 0) return { month, cells };
  return { month: { ...month, rows, clashes: month.clashes.filter(({ date }) => date >= today) }, cells };
};
