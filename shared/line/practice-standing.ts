import { type Instant, minute } from "../time/instant.ts";

/** A slot's own looseness is no lateness. */
const looseness = 5 * minute;

/** Since when the doctor owes somebody their turn: from that moment on, once they are here. */
export const owedFrom = (turn: Instant, arrivedAt: Instant): Instant => Math.max(turn, arrivedAt);

/**
 * Whether a practice is late, as its doctor and whoever waits are both told: somebody who is here waits past their time. A
 * doctor for whom nobody was due yet is not.
 * @param owedSince since when the one who waits longest is owed their turn; `undefined`: nobody is
 */
export const isLate = (owedSince: Instant | undefined, now: Instant): boolean =>
  owedSince !== undefined && now - owedSince >= looseness;

/** Whether a practice has not begun, as both are told: its hour is still to come, and nobody was called in before it. */
export const isAhead = ({ startsAt, begun }: { startsAt: Instant; begun: boolean }, now: Instant): boolean =>
  now < startsAt && !begun;
