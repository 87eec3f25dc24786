import type { RosterView } from "../month/roster-view.ts";
import { unfilledMonth } from "../month/unfilled-month.ts";
import { leftWords } from "./left-words.ts";

/** Fills the empty cells of a month with what the clinic's rotations have for them, as one gesture. */
export const fillFromRotations = async ({ month, names }: Pick<RosterView, "month" | "names">): Promise<void> => {
  // Most months are filled once: what it takes comes when it is asked for.
  const { applyRotations } = await import("../../../../../shared/roster/rules/apply-rotation.ts");
  const { filled, left } = applyRotations(month.answer().settings.rotations, unfilledMonth(month));
  month.editing.fillIn(filled, () => leftWords(left, { person: names.person, codes: month.draft.names() }));
};
