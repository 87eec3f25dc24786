import type { Unfilled } from "../../../../../shared/roster/rules/fill-empty-cells.ts";
import { rosterRow } from "../sheet/sheet.ts";
import { codesWritten } from "../written/codes-in.ts";
import type { RosterMonthState } from "./create-roster-month.ts";

/** The month as it is written, for what fills its empty cells. */
export const unfilledMonth = ({ answer, draft }: RosterMonthState): Unfilled => {
  const { month, today, holidays, closed, leave, published } = answer();
  const { rows, dates } = draft.sheet();
  return {
    month,
    today,
    holidays,
    closed,
    leave,
    codes: codesWritten(answer()),
    rows: rows.map((row) => rosterRow(row, dates)),
    ...(published && { published: published.rows }),
  };
};
