import type { SessionDay, Visit } from "../../../shared/booking/visit.ts";

/** Where a visit stands in a doctor's day. */
export type DayGroup = "now" | "waiting" | "expected" | "done";

const groups: Record<Visit["appointment"]["state"]["status"], DayGroup> = {
  "in-consultation": "now",
  waiting: "waiting",
  booked: "expected",
  completed: "done",
  cancelled: "done",
  "no-show": "done",
  unserved: "done",
};

const order: DayGroup[] = ["now", "waiting", "expected", "done"];

export const groupOf = (visit: Visit): DayGroup => groups[visit.appointment.state.status];

/** Whether a visit was sent back to the line, where it waits before all others. */
export const isPaused = ({ appointment: { state } }: Visit): boolean =>
  state.status === "waiting" && state.pausedAt !== undefined;

/**
 * A day's visits as a doctor takes them: with the doctor now, waiting (who was paused first), expected, done; in each
 * by time, then number.
 */
export const dayLine = (sessions: readonly SessionDay[]): Visit[] =>
  sessions
    .flatMap(({ visits }) => visits)
    .filter(({ appointment }) => appointment.state.status !== "cancelled")
    .sort(
      (a, b) =>
        order.indexOf(groupOf(a)) - order.indexOf(groupOf(b)) ||
        Number(!isPaused(a)) - Number(!isPaused(b)) ||
        a.appointment.slot.start - b.appointment.slot.start ||
        a.appointment.slot.number - b.appointment.slot.number,
    );

/** What a doctor does next with a visit: by video in its room, or face to face in their own. */
export type NextStep = "video" | "call-in" | "finish" | "none";

export const nextStep = ({ appointment }: Visit): NextStep => {
  const { status } = appointment.state;
  if (status !== "waiting" && status !== "in-consultation") return "none";
  if (appointment.mode === "video") return "video";
  return status === "waiting" ? "call-in" : "finish";
};
