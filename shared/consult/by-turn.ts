import type { Appointment } from "../booking/appointment.ts";
import type { Standing } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { lineStateOf } from "./line-state.ts";

/** What decides who is seen first: where somebody stands in the line, and their place in the doctor's day. */
export type Turn = { status: Standing; start: Instant; number: number };

const ranks: Record<Standing, number> = {
  "in-consultation": 0,
  paused: 1,
  waiting: 2,
  booked: 3,
  completed: 4,
  "no-show": 4,
  unserved: 4,
  cancelled: 4,
};

/** The turn of a visit. */
export const turnOf = ({ slot: { start, number }, state }: Pick<Appointment, "slot" | "state">): Turn => ({
  status: state.status === "booked" || state.status === "cancelled" ? state.status : lineStateOf(state).status,
  start,
  number,
});

/**
 * Orders turns as a doctor takes them: who is inside, who was sent back for a moment, who waits, who is expected, who
 * is done; among equals by time, then by number.
 */
export const byTurn = (a: Turn, b: Turn): number =>
  ranks[a.status] - ranks[b.status] || a.start - b.start || a.number - b.number;
