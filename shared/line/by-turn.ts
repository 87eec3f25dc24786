import type { SessionId } from "../schedule/session.ts";
import { isWaiting, type Standing } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";

/** What decides who is seen first: where somebody stands in the line, when it is their turn, and which place they hold. */
export type Turn = {
  status: Standing;
  at: Instant;
  number: number;
  sessionId: SessionId;
  /** Whether they are an emergency, whose turn is when that was declared. */
  emergency?: true;
};

const ranks: Record<Standing, number> = {
  "in-consultation": 0,
  paused: 2,
  waiting: 3,
  booked: 3,
  skipped: 4,
  completed: 5,
  "no-show": 5,
  unserved: 5,
  cancelled: 5,
};

/** Emergencies are next after who is inside, whatever they were before. */
const rankOf = (turn: Turn): number => (turn.emergency && isWaiting(turn) ? 1 : ranks[turn.status]);

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Orders turns as a doctor takes them: who is inside, emergencies, who was sent back for a moment, who waits or is still
 * to come, who was not there when called, who is done; among equals by their turn, then by number. It asks no clock and no two places are equal, so that it is one order.
 */
export const byTurn = (a: Turn, b: Turn): number =>
  rankOf(a) - rankOf(b) || a.at - b.at || a.number - b.number || byName(a.sessionId, b.sessionId);
