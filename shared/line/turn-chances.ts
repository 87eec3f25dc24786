import { type Instant, minute } from "../time/instant.ts";

/** Somebody who goes before another: how long they take, how likely they come, and from when on they can be taken. */
export type Predecessor = { length: number; chance: number; from: Instant };

/** How likely something comes in each minute, from a moment on. */
export type Chances = Float64Array;

/** How many visits take how much of the usual length: some are over soon, a few are long. */
const lengths = [
  { of: 0.4, share: 0.4 },
  { of: 1, share: 0.36 },
  { of: 2, share: 0.24 },
];
const longest = 2;
/** Less than this is not followed: a phone reckons all of it again each time that it asks for the line. */
const negligible = 1e-7;

const none = (minutes: number): Chances => new Float64Array(Math.ceil(minutes) + 2);

/** Adds a chance to both of the minutes that its time lies between, so that what is expected on average stays. */
const add = (to: Chances, at: number, chance: number): void => {
  const whole = Math.floor(at);
  const part = at - whole;
  to[whole] = (to[whole] ?? 0) + chance * (1 - part);
  to[whole + 1] = (to[whole + 1] ?? 0) + chance * part;
};

const upToLast = (chances: Chances): Chances => {
  let length = chances.length;
  while (length > 0 && (chances[length - 1] ?? 0) < negligible) length--;
  return chances.subarray(0, length);
};

/** When a doctor is free after one more, who comes with a chance. */
const afterOne = (free: Chances, { length, chance }: Predecessor): Chances => {
  const takes = length / minute;
  const after = none(free.length + longest * takes);
  free.forEach((there, index) => {
    if (there < negligible) return;
    after[index] = (after[index] ?? 0) + there * (1 - chance);
    for (const { of, share } of lengths) add(after, index + of * takes, there * chance * share);
  });
  return upToLast(after);
};

/** Takes out of some chances what lies before a moment, and adds it to others. */
const moveBefore = (at: number, from: Chances, to: Chances): void => {
  const until = Math.min(Math.ceil(at), from.length);
  for (let index = 0; index < until; index++) {
    to[index] = (to[index] ?? 0) + (from[index] ?? 0);
    from[index] = 0;
  }
};

/** The same, and at a moment what was to be before it: the doctor waits until then. */
const notBefore = (chances: Chances, at: number): Chances => {
  const all = none(Math.max(chances.length, at));
  chances.forEach((chance, index) => {
    if (chance > 0) add(all, Math.max(index, at), chance);
  });
  return all;
};

/**
 * How likely it is somebody's turn in each minute after `now` who can be taken from `opens` on: as soon as the doctor is free
 * and nobody is there who goes first. So each who goes first is followed in the order in which they come, with the chance
 * that they do: whoever comes once the doctor is free for the other is too late to go first.
 */
export const turnChances = (first: readonly Predecessor[], opens: Instant, now: Instant): Chances => {
  const minutesTo = (at: Instant): number => Math.max(0, (at - now) / minute);
  const inOrder = [...first].sort((a, b) => a.from - b.from);
  let free: Chances = Float64Array.of(1);
  for (const one of inOrder.filter(({ from }) => from <= opens))
    free = afterOne(one.from > now ? notBefore(free, minutesTo(one.from)) : free, one);
  free = notBefore(free, minutesTo(opens));
  const later = inOrder.filter(({ from }) => from > opens);
  const called = none(
    free.length + later.reduce((sum, { length }) => sum + longest * Math.ceil(length / minute) + 2, 0),
  );
  for (const one of later) {
    moveBefore(minutesTo(one.from), free, called);
    free = afterOne(free, one);
  }
  moveBefore(free.length, free, called);
  return upToLast(called);
};

/** In how many milliseconds something comes on average. */
export const meanOf = (chances: Chances): number =>
  chances.reduce((sum, chance, index) => sum + chance * index, 0) * minute;

/** In how many milliseconds something has come in so large a part of all cases. */
export const quantileOf = (chances: Chances, part: number): number => {
  let sooner = 0;
  const index = chances.findIndex((chance) => {
    if (sooner + chance >= part) return true;
    sooner += chance;
    return false;
  });
  return (index - 0.5 + (part - sooner) / (chances[index] ?? 1)) * minute;
};
