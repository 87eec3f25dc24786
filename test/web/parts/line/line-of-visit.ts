import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../../shared/booking/arrival/line-state.ts";
import type { ClinicLine, SessionLine } from "../../../../shared/line/clinic-line.ts";
import { dayVisit, eight } from "../day-visit.ts";

const { sessionId } = dayVisit(1, { status: "booked" }).appointment.slot;

/** What everybody reads of the session that begins at eight, with these numbers in its line. */
export const clinicLine = (states: Record<number, VisitState>, change: Partial<SessionLine> = {}): ClinicLine => ({
  sessions: [
    {
      id: sessionId,
      start: eight,
      minutes: 15,
      count: 12,
      state: "open",
      expected: Object.entries(states).flatMap(([number, { status }]) => (status === "booked" ? [Number(number)] : [])),
      line: Object.fromEntries(
        Object.entries(states).flatMap(([number, state]) =>
          state.status === "booked" || state.status === "cancelled" ? [] : [[number, lineStateOf(state)]],
        ),
      ),
      ...change,
    },
  ],
  askAgain: { next: 8, others: 30 },
});

/** What everybody reads while the visit with number 4 stands so, and one more is before it. */
export const lineOfVisit = (state: VisitState): ClinicLine =>
  clinicLine({ 1: { status: "waiting", arrivedAt: 1 }, 4: state });
