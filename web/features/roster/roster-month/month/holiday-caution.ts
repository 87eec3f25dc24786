import { rosterText } from "../text.ts";
import type { RosterView } from "./roster-view.ts";

/** That the holidays of the month's year are not all known; nothing where they are. */
export const holidayCaution = ({ month }: Pick<RosterView, "month">): string | undefined => {
  const { month: name, yearDecreed } = month.answer();
  return yearDecreed ? undefined : rosterText().yearUndecreed(name.slice(0, 4));
};
