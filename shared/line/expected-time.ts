import { delayedStart } from "../schedule/delay.ts";
import { hasBegun } from "../schedule/session-line.ts";
import { type Instant, minute } from "../time/instant.ts";
import { type Chances, meanOf, quantileOf, turnChances } from "./turn-chances.ts";
import { type Awaited, expectedFirst, takenFrom, walkInsFirst } from "./who-goes-first.ts";

/** When a turn is expected, and between when and when it comes nine times in ten. */
export type ExpectedTime = { at: Instant; from: Instant; until: Instant };

/** How long before their time those who are booked come: in a day in which the doctor soon has nobody, and in a full one. */
const comeSooner = { empty: 5 * minute, full: 8 * minute };
/** How far the pace is from what it will turn out to be, as a part of it. */
const spreadOfPace = 0.13;
/** What else no reckoning knows: always, and before the doctor has begun. */
const unknown = { always: 4 * minute, beforeFirst: 8 * minute };
/** So many deviations to each side hold nine turns in ten, which come between these two parts of all cases. */
const deviations = 1.3;
const [earliest, latest] = [0.1, 0.9];

/** How long from now it is until a part of all turns with such chances have come, with what they don't know. */
const waitUntil = (part: number, chances: Chances, besides: number): number => {
  const mean = meanOf(chances);
  const away = Math.hypot(quantileOf(chances, part) - mean, deviations * besides);
  return part < 0.5 ? mean - away : mean + away;
};

/**
 * When it is the turn of somebody for whom others are taken first. Nobody is held up for who is not here, so whoever is early
 * may be called as soon as the doctor has nobody else, or only at their own time. The early end is that of a day to which
 * nobody comes but who is booked; the late one, and what is expected, that of a day in which all free places are taken.
 */
export const expectedTime = (awaited: Awaited, now: Instant): ExpectedTime => {
  const { session } = awaited;
  const opens = takenFrom(session, now);
  const empty = turnChances(expectedFirst(awaited, now, comeSooner.empty), opens, now);
  const inFull = [...expectedFirst(awaited, now, comeSooner.full), ...walkInsFirst(awaited, now)];
  const full = turnChances(inFull, opens, now);
  const begun = hasBegun(session);
  const besides = (chances: Chances): number => {
    const ofPace = spreadOfPace * (meanOf(chances) - (opens - now));
    return Math.hypot(ofPace, unknown.always, begun ? 0 : unknown.beforeFirst);
  };
  return {
    at: Math.round(now + meanOf(full)),
    from: Math.max(
      begun ? now : Math.max(now, delayedStart(session, session.delay ?? 0)),
      Math.floor(now + waitUntil(earliest, empty, besides(empty))),
    ),
    until: Math.ceil(now + waitUntil(latest, full, besides(full))),
  };
};
