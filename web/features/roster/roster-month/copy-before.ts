import { copyMonth } from "../../../../shared/roster/rules/copy-month.ts";
import type { RosterMonthState } from "./create-roster-month.ts";
import { rosterRow } from "./sheet/sheet.ts";

/** Fills the empty cells of a month with what was published of the one before, by weekday. */
export const copyBefore = ({ answer, draft, editing }: RosterMonthState): void => {
  const { month, today, codes, holidays, published, carried } = answer();
  const { rows, dates } = draft.sheet();
  const unfilled = {
    ...{ month, today, holidays, codes: codes.codes, rows: rows.map((row) => rosterRow(row, dates)) },
    ...(published && { published: published.rows }),
  };
  if (carried) editing.fillIn(copyMonth(carried, unfilled));
};
