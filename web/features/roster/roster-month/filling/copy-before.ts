import type { RosterMonthState } from "../month/create-roster-month.ts";
import { unfilledMonth } from "../month/unfilled-month.ts";

/** Fills the empty cells of a month with what was published of the one before, by weekday. */
export const copyBefore = async (month: RosterMonthState): Promise<void> => {
  const { carried } = month.answer();
  if (!carried) return;
  // Once a month, if at all: what it takes comes when it is asked for.
  const { copyMonth } = await import("../../../../../shared/roster/rules/copy-month.ts");
  const { filled, left } = copyMonth(carried, unfilledMonth(month));
  month.editing.fillIn(filled, left.length);
};
