import { createSignal, untrack } from "solid-js";
import type { Instant } from "../../shared/time/instant.ts";
import { kept } from "../storage/kept.ts";

/** An HTTP date is cut to the second. */
const cut = 1_000;

const stored = kept<number>("clock", Number.isFinite);
const [offset, setOffset] = createSignal(stored.read() ?? 0);

/** How far the server's time is from the phone's own, as a signal for whoever shows a time. */
export const serverOffset = offset;

/** The time at the clinic's server: a phone's own clock may be hours or years off. The last known offset holds offline. */
export const serverNow = (): Instant => Date.now() + untrack(offset);

/**
 * Learns the server's time from a moment that it told, at most `took` milliseconds ago. What the phone knew stays as
 * long as it can be true: on a slow network each answer would else move the clock.
 */
export const noteServerTime = (told: Instant, took: number): void => {
  const least = told - Date.now();
  const most = least + took + cut;
  const known = untrack(offset);
  if (!Number.isFinite(least) || (known >= least && known <= most)) return;
  stored.write(setOffset((least + most) / 2));
};

/**
 * Learns the server's time from an answer of the API that took so many milliseconds. One that the content network kept
 * says how old it is, in whole seconds like its date.
 */
export const noteServerDate = ({ headers }: Response, took: number): void => {
  const age = Number(headers.get("age")) * 1_000;
  noteServerTime(Date.parse(headers.get("date") ?? "") + age, age ? took + cut : took);
};
