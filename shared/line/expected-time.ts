import { slotAt } from "../schedule/slot.ts";
import { isInside } from "../schedule/standing.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { SessionLine } from "./clinic-line.ts";
import type { InLine } from "./line-of.ts";
import { callLengths, paceOf } from "./pace.ts";

/** When a turn is expected, and between when and when it comes nine times in ten. */
export type ExpectedTime = { at: Instant; from: Instant; until: Instant };

/** How many of those who are booked come, and of those who are not here when their time comes. */
const showRates = { ahead: 0.86, overdue: 0.4 };
/** How far one visit is from the pace, and the pace itself from what it will turn out to be, as parts of it. */
const spread = { ofOne: 0.6, ofPace: 0.13 };
/** What else no reckoning knows: always, and before the doctor has begun. */
const unknown = { always: 4 * minute, beforeFirst: 8 * minute };
/** How much later than planned a practice usually begins. */
const usualLateness = 8 * minute;
/** Of a visit that runs longer than the pace, this part of it is still to come. */
const leastLeft = 0.35;
/** So many deviations to each side hold nine turns in ten. */
const deviations = 1.3;

/** What the one who waits is told from: who is before them, and whether and when the doctor begins. */
export type Awaited = {
  before: readonly InLine[];
  sessions: readonly SessionLine[];
  startsAt: Instant;
  begun: boolean;
};

/** Somebody who is before another: how long they take still, whether they are sure to, and from when they can. */
type Part = { length: number; weight: number; from: Instant };

const partsOf = ({ before, sessions }: Awaited, now: Instant): Part[] => {
  const lengths = callLengths(sessions);
  return before.map(({ turn, session, state }) => {
    const pace = paceOf(session, lengths);
    if (!state) {
      const isOverdue = slotAt(session, turn.number).start < now;
      return { length: pace, weight: isOverdue ? showRates.overdue : showRates.ahead, from: turn.at };
    }
    const length = isInside(state) ? Math.max(leastLeft * pace, pace - (now - state.since)) : pace;
    return { length, weight: 1, from: now };
  });
};

const sum = (parts: readonly Part[]): number => parts.reduce((total, { length, weight }) => total + length * weight, 0);

/**
 * When it is the turn of somebody for whom others are taken first: who is here takes the pace of this doctor's day each,
 * who is still to come does with the chance that they come, if they are due by then.
 */
export const expectedTime = (awaited: Awaited, now: Instant): ExpectedTime => {
  const { startsAt, begun } = awaited;
  const base = begun ? now : Math.max(now, startsAt + usualLateness);
  const parts = partsOf(awaited, now);
  const dueBy = (at: Instant): Part[] => parts.filter(({ from }) => from <= at);
  const first = base + sum(dueBy(base));
  const counted = dueBy(base + sum(dueBy(first)));
  const wait = sum(counted);
  const n = counted.reduce((count, { weight }) => count + weight, 0);
  const pace = n === 0 ? 0 : wait / n;
  const sd = Math.hypot(
    Math.sqrt(n) * spread.ofOne * pace,
    spread.ofPace * n * pace,
    unknown.always,
    begun ? 0 : unknown.beforeFirst,
  );
  const at = Math.round(base + wait);
  return {
    at,
    from: Math.max(now, Math.floor(at - deviations * sd)),
    until: Math.ceil(at + deviations * sd),
  };
};
