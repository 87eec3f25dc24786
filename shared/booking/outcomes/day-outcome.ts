import type { Appointment, VisitState } from "../appointment.ts";
import { isToCallBack, isUndecided } from "../pending.ts";
import { isLeft } from "./outcome.ts";

/** What a visit counts as on the day of its clinic: still to be decided about, to be called, or as it stands. */
export type DayOutcome = "undecided" | "toCall" | VisitState["status"];

/**
 * What a visit counts as on its day: the same in figures, on paper and in the list of those who are to be decided about.
 * @param isEnded whether its session's hours are over, and its doctor is no more at work in it
 */
export const dayOutcome = (visit: Pick<Appointment, "mode" | "state" | "offer">, isEnded: boolean): DayOutcome => {
  const { state } = visit;
  if (isUndecided(state) || (isEnded && isLeft(visit))) return "undecided";
  return isToCallBack(state) ? "toCall" : state.status;
};
