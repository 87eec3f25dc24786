import { applyRotations } from "../../../../shared/roster/rules/apply-rotation.ts";
import type { RosterMonthState } from "./create-roster-month.ts";
import { unfilledMonth } from "./unfilled-month.ts";

/** Fills the empty cells of a month with what the clinic's rotations have for them, as one gesture. */
export const fillFromRotations = (month: RosterMonthState): void => {
  const { filled, left } = applyRotations(month.answer().settings.rotations, unfilledMonth(month));
  month.editing.fillIn(filled, left.length);
};
