import type { Instant } from "../time/instant.ts";
import type { BookableWindow } from "./bookable-window.ts";
import { keptSlots, knownUntil, type NextList } from "./next-list.ts";

/**
 * When a list has to be refreshed because time alone leaves a service with its last start; `undefined` where all there
 * is is known, so that nothing comes but by a change.
 */
export const refreshAt = (list: NextList, window: BookableWindow, now: Instant): Instant | undefined => {
  const lead = window.from - now;
  const times = Object.keys(list.known)
    .filter((service) => knownUntil(list, service, window) < window.until)
    .map((service) => keptSlots(list, service, window).at(-2)?.start)
    .map((start) => (start === undefined ? now : start - lead + 1));
  return times.length > 0 ? Math.min(...times) : undefined;
};
