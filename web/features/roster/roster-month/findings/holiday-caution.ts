import type { RosterView } from "../month/roster-view.ts";
import { findingText } from "./text.ts";

/** That the holidays of the month's year are not all known; nothing where they are. */
export const holidayCaution = ({ month }: Pick<RosterView, "month">): string | undefined => {
  const { month: name, yearDecreed } = month.answer();
  return yearDecreed ? undefined : findingText().yearUndecreed(name.slice(0, 4));
};
