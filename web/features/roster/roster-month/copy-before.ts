import { copyMonth } from "../../../../shared/roster/rules/copy-month.ts";
import type { RosterMonthState } from "./create-roster-month.ts";
import { unfilledMonth } from "./unfilled-month.ts";

/** Fills the empty cells of a month with what was published of the one before, by weekday. */
export const copyBefore = (month: RosterMonthState): void => {
  const { carried } = month.answer();
  if (!carried) return;
  const { filled, left } = copyMonth(carried, unfilledMonth(month));
  month.editing.fillIn(filled, left.length);
};
