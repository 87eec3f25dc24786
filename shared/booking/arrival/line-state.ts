import type { LineState, Session } from "../../schedule/session.ts";
import { isWaiting, standingOf } from "../../schedule/standing.ts";
import type { Appointment, VisitProgress } from "../appointment.ts";
import { isUndecided, settledIn } from "../pending.ts";
import { keepTurn } from "./turn-time.ts";

/** Where somebody stands in the line and since when, and while they are to be seen when it is their turn. */
const placeOf = (state: VisitProgress): LineState => {
  switch (state.status) {
    case "waiting": {
      const since = state.skippedAt ?? state.pausedAt ?? state.arrivedAt;
      return { status: standingOf(state), since, ...keepTurn(state) };
    }
    case "in-consultation":
      return { status: state.status, since: state.admittedAt, ...keepTurn(state) };
    case "completed":
      return {
        status: state.status,
        since: state.endedAt,
        ...(state.untimed ? { untimed: true } : { calledAt: state.admittedAt }),
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
  const standing = placeOf(state);
  return {
    ...standing,
    ...(isUndecided(state) && { undecided: true }),
    ...settledIn(state),
    ...marksOf(standing, priority),
    ...(mode === "in-person" && { mode }),
  };
};

/** A session's line, as its visits tell it: of everybody who has come, or who did not. */
export const lineOfVisits = (visits: readonly { appointment: Appointment }[]): Session["line"] =>
  Object.fromEntries(
    visits.flatMap(({ appointment: { slot, state, mode, priority } }) =>
      state.status === "booked" || state.status === "cancelled"
        ? []
        : [[slot.number, lineStateOf(state, mode, priority)]],
    ),
  );
