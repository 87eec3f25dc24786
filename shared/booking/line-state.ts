import type { LineState } from "../schedule/session.ts";
import type { VisitProgress, VisitState } from "./appointment.ts";
import { keepTurn } from "./turn-time.ts";

/** Whether somebody was with the doctor and was sent back to the line for a moment. */
export const isPaused = (state: VisitState): boolean => state.status === "waiting" && state.pausedAt !== undefined;

/** What a session's line notes of a visit: its status and since when, and while it is to be seen when it is its turn. */
export const lineStateOf = (state: VisitProgress): LineState => {
  switch (state.status) {
    case "waiting":
      return state.pausedAt === undefined
        ? { status: "waiting", since: state.arrivedAt, ...keepTurn(state) }
        : { status: "paused", since: state.pausedAt, ...keepTurn(state) };
    case "in-consultation":
      return { status: state.status, since: state.admittedAt, ...keepTurn(state) };
    case "completed":
      return { status: state.status, since: state.endedAt, calledAt: state.admittedAt };
    default:
      return { status: state.status, since: state.endedAt };
  }
};
