import { isPublished } from "../../../../../shared/roster/publish/is-published.ts";
import { rosterRow } from "../sheet/sheet.ts";
import type { RosterMonthState } from "./create-roster-month.ts";

/** Whether a month as it is written says something that is not published. */
export const isUnpublished = ({ answer, draft, codes }: RosterMonthState): boolean => {
  const { rows, dates } = draft.sheet();
  const written = { rows: rows.map((row) => rosterRow(row, dates)), codes: codes() };
  return !isPublished(answer().month, answer().published, written);
};
