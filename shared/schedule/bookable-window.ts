import type { District } from "../place/district.ts";
import { type Instant, minute } from "../time/instant.ts";
import { addDays, type LocalDate } from "../time/local-date.ts";
import { instantAt, localDate } from "../time/zone.ts";

/** Starts: at or after `from`, before `until`. */
export type Starts = { from: Instant; until: Instant };

/** The starts that can be booked at `now`. */
export type BookableWindow = Starts & { now: Instant };

/**
 * What can be booked at `now`: from the lead time to the end of the district's last day ahead. Whole days, so that
 * what comes into the window comes at midnight, for every list and every refusal alike.
 */
export const bookableWindow = (
  { settings, zone }: Pick<District, "settings" | "zone">,
  now: Instant,
): BookableWindow => ({
  now,
  from: now + settings.leadMinutes * minute,
  until: instantAt(addDays(localDate(now, zone), settings.horizonDays + 1), 0, zone),
});

/** Whether a time of a day can be booked at `now`, where any is free. */
export const canBeBooked = (date: LocalDate, district: Pick<District, "settings" | "zone">, now: Instant): boolean =>
  date >= localDate(now, district.zone) && instantAt(date, 0, district.zone) < bookableWindow(district, now).until;
