import type { RosterMonthState } from "../month/create-roster-month.ts";
import { unfilledMonth } from "../month/unfilled-month.ts";

/** Fills the empty cells of a month with what the clinic's rotations have for them, as one gesture. */
export const fillFromRotations = async (month: RosterMonthState): Promise<void> => {
  // Most months are filled once: what it takes comes when it is asked for.
  const { applyRotations } = await import("../../../../../shared/roster/rules/apply-rotation.ts");
  const { filled, left } = applyRotations(month.answer().settings.rotations, unfilledMonth(month));
  month.editing.fillIn(filled, left.length);
};
