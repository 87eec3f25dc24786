import { walkInTurn } from "../booking/arrival/walk-in-turn.ts";
import { delayedStart } from "../schedule/delay.ts";
import { sessionEnd } from "../schedule/session.ts";
import { hasBegun } from "../schedule/session-line.ts";
import { type Slot, slotAt, slotsOf } from "../schedule/slot.ts";
import { isInside, wasCalledIn } from "../schedule/standing.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { SessionLine } from "./clinic-line.ts";
import type { InLine } from "./line-of.ts";
import { callLengths, paceOf } from "./pace.ts";
import type { Predecessor } from "./turn-chances.ts";

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
/** In this part of a session all have come who come by themselves, more of them early: by this power of their order. */
const walkInsComeIn = { part: 0.7, power: 1.2 };

/** When a session begins as it is known: late as it is said to be, else as practices usually are. */
const begins = (session: SessionLine): Instant =>
  session.delay === undefined ? session.start + usualLateness : delayedStart(session, session.delay);

/** From when on whoever has a place in a session is taken: at once, or once it begins. */
export const takenFrom = (session: SessionLine, now: Instant): Instant =>
  hasBegun(session) ? now : Math.max(now, begins(session));

/**
 * Everybody who is before somebody: who is here takes the pace of the doctor's day, who is inside what is left of it, and who
 * is still to come takes it with the chance that they come.
 * @param sooner how long before their time those come who are still to
 */
export const expectedFirst = ({ session, others, before }: Awaited, now: Instant, sooner: number): Predecessor[] => {
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

/** When a session began: with its first call, where that was sooner than it is planned. */
const beginsAt = ({ start, line }: SessionLine): Instant =>
  Math.min(
    start,
    ...Object.values(line)
      .filter(wasCalledIn)
      .map(({ since, calledAt = since }) => calledAt),
  );

/** The places of a session that nobody has and whose time is still to come. */
const freePlaces = (session: SessionLine, now: Instant): Slot[] => {
  const taken = new Set([...session.expected, ...Object.keys(session.line).map(Number)]);
  const slots = session.state === "open" ? slotsOf(session) : [];
  return slots.filter(({ number, start }) => start > now && !taken.has(number));
};

/**
 * Who may still come to a session by themselves, if all its free places are taken: one after the other, from now on. They come to a
 * doctor who is there, be it an hour before the hours that are planned.
 */
const walkInsTo = (session: SessionLine, now: Instant): { slot: Slot; comes: Instant }[] => {
  const [begins, end] = [beginsAt(session), sessionEnd(session)];
  const comeIn = walkInsComeIn.part * (end - begins);
  const shareOf = ({ start }: Slot): number => (start - session.start) / (end - session.start);
  const left = freePlaces(session, now).filter((slot) => begins + shareOf(slot) * comeIn > now);
  return left.map((slot, index) => {
    const comes = now + ((index + 0.5) / left.length) ** walkInsComeIn.power * (begins + comeIn - now);
    return { slot, comes };
  });
};

/** Those of them who would go first. */
export const walkInsFirst = ({ session, others, turn }: Awaited, now: Instant): Predecessor[] => {
  const lengths = callLengths([session, ...others]);
  return [session, ...others].flatMap((one) =>
    walkInsTo(one, now)
      .filter(({ slot, comes }) => walkInTurn(slot, comes, undefined) < turn)
      .map(({ comes }) => ({ length: paceOf(one, lengths), chance: 1, from: Math.max(takenFrom(one, now), comes) })),
  );
};
