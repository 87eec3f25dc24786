import type { RosterView } from "../month/roster-view.ts";
import { unfilledMonth } from "../month/unfilled-month.ts";
import { leftWords } from "./left-words.ts";

/** Fills the empty cells of a month with what was published of the one before, by weekday. */
export const copyBefore = async ({ month, names }: Pick<RosterView, "month" | "names">): Promise<void> => {
  const { carried } = month.answer();
  if (!carried) return;
  // Once a month, if at all: what it takes comes when it is asked for.
  const { copyMonth } = await import("../../../../../shared/roster/rules/copy-month.ts");
  const { filled, left } = copyMonth(carried, unfilledMonth(month));
  month.editing.fillIn(filled, () => leftWords(left, { person: names.person, codes: month.draft.names() }));
};
