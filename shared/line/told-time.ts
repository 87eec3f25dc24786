import { type Instant, minute } from "../time/instant.ts";
import type { ExpectedTime } from "./expected-time.ts";

/** How an expected time is told: between two hours of the clock, in so many minutes, or as soon. */
export type ToldTime =
  | { kind: "clock"; from: Instant; until: Instant }
  | { kind: "minutes"; from: number; until: number }
  | { kind: "soon" };

/** What is told is rounded outward to these: nobody can promise a minute. */
const step = 5 * minute;
const down = (time: number): number => Math.floor(time / step) * step;
const up = (time: number): number => Math.ceil(time / step) * step;

/** Between which two hours of the clock it is expected, as it is told: on paper, too, which nobody changes any more. */
export const toldClock = (
  { from, until }: Pick<ExpectedTime, "from" | "until">,
  now: Instant,
): { from: Instant; until: Instant } => ({
  // What was told while there was a network can begin before now.
  from: down(Math.max(from, now)),
  until: up(until),
});

/**
 * What is told of an expected time at `now`: the clock while it is far, the minutes as it comes nearer, and no number where
 * whoever leaves for a moment could miss it.
 * @param here how many of those who go first are here
 */
export const toldTime = ({ at, from, until }: ExpectedTime, here: number, now: Instant): ToldTime => {
  const wait = at - now;
  if (wait < 10 * minute || (here <= 1 && wait < 15 * minute)) return { kind: "soon" };
  if (wait > 45 * minute) return { kind: "clock", ...toldClock({ from, until }, now) };
  return { kind: "minutes", from: down(Math.max(from, now) - now) / minute, until: up(until - now) / minute };
};
