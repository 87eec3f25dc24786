import { day, type Instant, minute } from "../../time/instant.ts";
import { addDays } from "../../time/local-date.ts";
import { instantAt, localDate, type Zone } from "../../time/zone.ts";

/** The longest that somebody is left to choose. */
const longestChoice = day;

/** When the night begins and ends, in which nobody is asked to have chosen. */
const nightBegins = 21 * 60;
const nightEnds = 6 * 60;

/** The night that an instant lies in, if it does; by its first and last moment somebody may be asked to have chosen. */
const nightAt = (instant: Instant, zone: Zone): { begins: Instant; ends: Instant } | undefined => {
  const date = localDate(instant, zone);
  const [morning, evening] = [instantAt(date, nightEnds, zone), instantAt(date, nightBegins, zone)];
  if (instant < morning) return { begins: instantAt(addDays(date, -1), nightBegins, zone), ends: morning };
  return instant > evening ? { begins: evening, ends: instantAt(addDays(date, 1), nightEnds, zone) } : undefined;
};

/** From when on somebody who is told at `now` can be expected to know: once a night is over. */
export const knownFrom = (now: Instant, zone: Zone): Instant => nightAt(now, zone)?.ends ?? now;

/**
 * By when to choose, told at `now`: within a day, and while half of the time until the visit is left, to the minute. What
 * falls into a night waits until it ends, or is due before it begins where the visit is sooner; where neither leaves any
 * time, it is due at once.
 */
export const chooseBy = (start: Instant, zone: Zone, now: Instant): Instant => {
  const half = now + Math.min(longestChoice, (start - now) / 2);
  const until = Math.max(now, Math.floor(half / minute) * minute);
  const night = nightAt(until, zone);
  if (!night) return until;
  return [night.ends, night.begins].find((instant) => now < instant && instant < start) ?? now;
};
