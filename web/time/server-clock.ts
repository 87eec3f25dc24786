import type { Instant } from "../../shared/time/instant.ts";
import { kept } from "../storage/kept.ts";

/** An HTTP date is cut to the second. */
const cut = 1_000;

const stored = kept<number>("clock", Number.isInteger);
/** How far the server's time is from the phone's own; the last one known holds offline. */
let offset = stored.read() ?? 0;
const listeners = new Set<() => void>();

/** The time at the clinic's server: a phone's own clock may be hours or years off. */
export const serverNow = (): Instant => Date.now() + offset;

/** The phone's own time, right or wrong: for how long something lasts that begins and ends on this phone. */
export const phoneNow = (): Instant => Date.now();

/** Calls `listener` whenever the clock was put right, until the answer is called. */
export const whenPutRight = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/**
 * Learns the server's time from a moment that it told, at most `took` milliseconds ago. What the phone knew stays as
 * long as it can be true: on a slow network each answer would else move the clock.
 */
export const noteServerTime = (told: Instant, took: number): void => {
  const least = told - Date.now();
  const most = least + took + cut;
  if (!Number.isFinite(least) || (offset >= least && offset <= most)) return;
  // Whole milliseconds, as they may be sent.
  offset = Math.round((least + most) / 2);
  stored.write(offset);
  for (const listener of listeners) listener();
};

/**
 * Learns the server's time from an answer of the API that took so many milliseconds. One that the content network kept
 * says how old it is, in whole seconds like its date.
 */
export const noteServerDate = ({ headers }: Response, took: number): void => {
  const age = Number(headers.get("age")) * 1_000;
  noteServerTime(Date.parse(headers.get("date") ?? "") + age, age ? took + cut : took);
};
