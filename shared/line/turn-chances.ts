import { type Instant, minute } from "../time/instant.ts";

/** Somebody who goes before another: how long they take, how likely they come, and from when on they can be taken. */
export type Before = { length: number; chance: number; from: Instant };

/** How likely something comes in each minute, from a moment on. */
export type Chances = readonly number[];

/** How many visits take how much of the usual length: some are over soon, a few are long. */
const lengths = [
  { of: 0.4, share: 0.4 },
  { of: 1, share: 0.36 },
  { of: 2, share: 0.24 },
];
const longest = 2;
/** Less than this is not followed: a phone reckons all of it again each time that it asks for the line. */
const negligible = 1e-7;

const none = (minutes: number): number[] => Array<number>(Math.ceil(minutes) + 2).fill(0);

/** Adds a chance to both of the minutes that its time lies between, so that what is expected on average stays. */
const add = (to: number[], at: number, chance: number): void => {
  const whole = Math.floor(at);
  const part = at - whole;
  to[whole] = (to[whole] ?? 0) + chance * (1 - part);
  to[whole + 1] = (to[whole + 1] ?? 0) + chance * part;
};

/** When a doctor is free after one more, who comes with a chance. */
const afterOne = (free: Chances, { length, chance }: Before): Chances => {
  const takes = length / minute;
  const after = none(free.length + longest * takes);
  for (const [index, there] of free.entries()) {
    if (there < negligible) continue;
    add(after, index, there * (1 - chance));
    for (const { of, share } of lengths) add(after, index + of * takes, there * chance * share);
  }
  while ((after[after.length - 1] ?? 1) < negligible) after.pop();
  return after;
};

const before = (chances: Chances, at: number): Chances => chances.map((chance, index) => (index < at ? chance : 0));
const since = (chances: Chances, at: number): Chances => chances.map((chance, index) => (index < at ? 0 : chance));

/** The same, and at a moment what was to be before it: the doctor waits until then. */
const notBefore = (chances: Chances, at: number): Chances => {
  const all = none(Math.max(chances.length, at));
  for (const [index, chance] of chances.entries()) add(all, Math.max(index, at), chance);
  return all;
};

const either = (a: Chances, b: Chances): Chances =>
  (a.length < b.length ? b : a).map((_, index) => (a[index] ?? 0) + (b[index] ?? 0));

/**
 * How likely it is somebody's turn in each minute after `now` who can be taken from `opens` on: as soon as the doctor is free
 * and nobody is there who goes first. So each who goes first is followed in the order in which they come, with the chance
 * that they do: whoever comes once the doctor is free for the other is too late to go first.
 */
export const turnChances = (first: readonly Before[], opens: Instant, now: Instant): Chances => {
  const minutesTo = (at: Instant): number => Math.max(0, (at - now) / minute);
  const inOrder = [...first].sort((a, b) => a.from - b.from);
  let free: Chances = [1];
  for (const one of inOrder.filter(({ from }) => from <= opens))
    free = afterOne(notBefore(free, minutesTo(one.from)), one);
  free = notBefore(free, minutesTo(opens));
  let called: Chances = [];
  for (const one of inOrder.filter(({ from }) => from > opens)) {
    called = either(called, before(free, minutesTo(one.from)));
    free = afterOne(since(free, minutesTo(one.from)), one);
  }
  return either(called, free);
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
