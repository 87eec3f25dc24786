import type { LineState } from "../schedule/session.ts";
import type { Appointment, VisitProgress, VisitState } from "./appointment.ts";
import { isSkipped } from "./skipped.ts";
import { keepTurn } from "./turn-time.ts";

/** Whether somebody was with the doctor and was sent back to the line for a moment. */
export const isPaused = (state: VisitState): boolean =>
  state.status === "waiting" && state.pausedAt !== undefined && !isSkipped(state);

/** Where somebody stands in the line, and while they are to be seen when it is their turn. */
const standingOf = (state: VisitProgress): LineState => {
  switch (state.status) {
    case "waiting":
      if (isSkipped(state)) return { status: "skipped", since: state.skippedAt, ...keepTurn(state) };
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

/** What a session's line notes of a visit: its status and since when, its turn, and that it is met face to face. */
export const lineStateOf = (state: VisitProgress, mode?: Appointment["mode"]): LineState => ({
  ...standingOf(state),
  ...(mode === "in-person" && { mode }),
});
