import { walkInTurn } from "../booking/turn-time.ts";
import { hasBegun } from "../schedule/session-line.ts";
import { type Slot, slotAt, slotsOf } from "../schedule/slot.ts";
import { isInside } from "../schedule/standing.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { SessionLine } from "./clinic-line.ts";
import type { InLine } from "./line-of.ts";
import { callLengths, paceOf } from "./pace.ts";
import type { Before } from "./turn-chances.ts";

/** What the one who waits is told from: their session and turn, the doctor's other sessions of the day, and who is before them. */
export type Awaited = {
  session: SessionLine;
  others: readonly SessionLine[];
  turn: Instant;
  before: readonly InLine[];
};

/** How many of those who are booked come, and of those who are not here when their time comes. */
const showRates = { ahead: 0.86, overdue: 0.4 };
/** How much later than planned a practice usually begins. */
const usualLateness = 8 * minute;
/** Of a visit that runs longer than the pace, this part of it is still to come. */
const leastLeft = 0.35;
/** In this part of a session all have come who come by themselves. */
const walkInsComeIn = 0.6;

/** From when on whoever has a place in a session is taken: at once, or once it begins as practices usually do. */
export const takenFrom = (session: SessionLine, now: Instant): Instant =>
  hasBegun(session) ? now : Math.max(now, session.start + usualLateness);

/**
 * Everybody who is before somebody: who is here takes the pace of the doctor's day, who is inside what is left of it, and who
 * is still to come takes it with the chance that they come.
 * @param sooner how long before their time those come who are still to
 */
export const expectedFirst = ({ session, others, before }: Awaited, now: Instant, sooner: number): Before[] => {
  const lengths = callLengths([session, ...others]);
  return before.map(({ turn, session: theirs, state }) => {
    const [length, from] = [paceOf(theirs, lengths), takenFrom(theirs, now)];
    if (state && isInside(state))
      return { length: Math.max(leastLeft * length, length - (now - state.since)), chance: 1, from: now };
    if (state) return { length, chance: 1, from };
    const isOverdue = slotAt(theirs, turn.number).start < now;
    const chance = isOverdue ? showRates.overdue : showRates.ahead;
    return { length, chance, from: Math.max(from, turn.at - sooner) };
  });
};

/** The places of a session that nobody has and whose time is still to come. */
const freePlaces = (session: SessionLine, now: Instant): Slot[] => {
  const taken = new Set([...session.expected, ...Object.keys(session.line).map(Number)]);
  const slots = session.state === "open" ? slotsOf(session) : [];
  return slots.filter(({ number, start }) => start > now && !taken.has(number));
};

/** Those who may come by themselves to places that are free and would go first, if all of these are taken. */
export const walkInsFirst = ({ session, others, turn }: Awaited, now: Instant): Before[] => {
  const lengths = callLengths([session, ...others]);
  return [session, ...others].flatMap((one) =>
    freePlaces(one, now).flatMap((slot) => {
      const comes = one.start + walkInsComeIn * (slot.start - one.start);
      if (comes <= now || walkInTurn(slot, comes, undefined) >= turn) return [];
      return [{ length: paceOf(one, lengths), chance: 1, from: Math.max(takenFrom(one, now), comes) }];
    }),
  );
};
