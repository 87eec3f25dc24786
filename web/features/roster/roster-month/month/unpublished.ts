import { compareVersions } from "../../../../../shared/roster/publish/compare-versions.ts";
import { rosterRow } from "../sheet/sheet.ts";
import type { RosterMonthState } from "./create-roster-month.ts";

/** How much a month as it is written says otherwise than what is published of it; nothing where none of it is. */
export const unpublishedIn = ({ answer, draft, codes }: RosterMonthState) => {
  const { month, published } = answer();
  if (!published) return undefined;
  const { rows, dates } = draft.sheet();
  const written = { rows: rows.map((row) => rosterRow(row, dates)), codes: codes() };
  const changed = compareVersions(month, published, written);
  return { cells: changed.days.length, codes: changed.codes.length };
};
