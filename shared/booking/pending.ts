import type { Instant } from "../time/instant.ts";
import type { VisitState } from "./appointment.ts";

/** Whether the clock closed the line of a visit, and nobody has said yet how it ended. */
export const isUndecided = (state: VisitState): boolean => "pending" in state && state.pending === "decision";

/** Whether the desk is to call the patient of a visit that was not served. */
export const isToCallBack = (state: VisitState): boolean => "pending" in state && state.pending === "call";

/** When the desk said last how a visit ended, if it did. */
export const settledIn = (state: VisitState): { settledAt?: Instant } =>
  "settledAt" in state && state.settledAt !== undefined ? { settledAt: state.settledAt } : {};

/** Whether a visit that is over may still be moved by the desk: nobody was seen, and somebody is to be decided about or called. */
export const mayBeMovedAfter = (state: VisitState): boolean =>
  state.status === "unserved" && state.pending !== undefined;
