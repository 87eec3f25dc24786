import type { OpenNeed } from "../../../../../shared/roster/fill/ruled-out.ts";
import { stillOpen } from "../../../../../shared/roster/fill/still-open.ts";
import type { RosterView } from "../month/roster-view.ts";
import type { FillingMonth } from "./create-filling.ts";

/** A filling, and the month it is of as it is on the screen. */
export type FilledView = { filling: FillingMonth; view: RosterView };

/** What could not be filled and is still open as the month is written now; nothing before it was filled. */
export const openNow = ({ filling, view: { findings } }: FilledView): readonly OpenNeed[] | undefined => {
  const state = filling.state();
  return state.status === "done" ? stillOpen(state.open, findings.month(), findings.breaks()) : undefined;
};
