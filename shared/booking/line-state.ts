import type { LineState } from "../schedule/session.ts";
import { isWaiting } from "../schedule/standing.ts";
import type { Appointment, VisitProgress, VisitState } from "./appointment.ts";
import { isUndecided } from "./pending.ts";
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
      return {
        ...{ status: state.status, since: state.endedAt },
        ...(!state.untimed && { calledAt: state.admittedAt }),
      };
    default:
      return { status: state.status, since: state.endedAt };
  }
};

/** Whether somebody's visit ended without the doctor: they are before nobody, and were not. */
const isUnseen = ({ status }: LineState): boolean => status === "no-show" || status === "unserved";

/** What the order follows from besides: since when somebody who waits is an emergency, and past whom they were put. */
const marksOf = (standing: LineState, priority: Appointment["priority"]): Pick<LineState, "emergency" | "ownTurn"> => {
  if (priority?.level === "emergency") return isWaiting(standing) ? { emergency: priority.at } : {};
  return priority?.ownTurn !== undefined && !isUnseen(standing) ? { ownTurn: priority.ownTurn } : {};
};

/**
 * What a session's line notes of a visit: its status and since when, its turn, that it is met face to face, and what its
 * priority means for the order.
 */
export const lineStateOf = (
  state: VisitProgress,
  mode?: Appointment["mode"],
  priority?: Appointment["priority"],
): LineState => {
  const standing = standingOf(state);
  return {
    ...standing,
    ...(isUndecided(state) && { undecided: true }),
    ...marksOf(standing, priority),
    ...(mode === "in-person" && { mode }),
  };
};
