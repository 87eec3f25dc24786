import type { SessionId } from "../schedule/session.ts";
import type { Standing } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";

/** What decides who is seen first: where somebody stands in the line, when it is their turn, and which place they hold. */
export type Turn = { status: Standing; at: Instant; number: number; sessionId: SessionId };

const ranks: Record<Standing, number> = {
  "in-consultation": 0,
  paused: 1,
  waiting: 2,
  booked: 2,
  skipped: 3,
  completed: 4,
  "no-show": 4,
  unserved: 4,
  cancelled: 4,
};

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Orders turns as a doctor takes them: who is inside, who was sent back for a moment, who waits or is still to come, who was
 * not there when called, who is done; among equals by their turn, then by number. It asks no clock and no two places are equal, so that it is one order.
 */
export const byTurn = (a: Turn, b: Turn): number =>
  ranks[a.status] - ranks[b.status] || a.at - b.at || a.number - b.number || byName(a.sessionId, b.sessionId);
