import type { VisitProgress } from "../booking/appointment.ts";
import type { LineState } from "../schedule/session.ts";

/** What a session's line notes of a visit: its status and since when. */
export const lineStateOf = (state: VisitProgress): LineState => {
  switch (state.status) {
    case "waiting":
      return state.pausedAt === undefined
        ? { status: "waiting", since: state.arrivedAt }
        : { status: "paused", since: state.pausedAt };
    case "in-consultation":
      return { status: state.status, since: state.admittedAt };
    default:
      return { status: state.status, since: state.endedAt };
  }
};
