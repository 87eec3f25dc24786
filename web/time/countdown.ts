import { day, type Instant, minute } from "../../shared/time/instant.ts";
import { localDate, type Zone } from "../../shared/time/zone.ts";

/** Time left until a start, in the units one says. */
export type Countdown =
  | { unit: "days"; days: number }
  | { unit: "hours"; hours: number; minutes: number }
  | { unit: "minutes"; minutes: number }
  | { unit: "begun" };

/**
 * What to say at `now` about something that starts at `start`, where the clock of `zone` hangs: days are those of the
 * calendar, hours are counted today alone and rounded up, so that nobody comes late. Minutes are minutes, over midnight too.
 */
export const countdown = (start: Instant, now: Instant, zone: Zone): Countdown => {
  const left = start - now;
  if (left <= 0) return { unit: "begun" };
  const minutes = Math.ceil(left / minute);
  if (minutes < 60) return { unit: "minutes", minutes };
  const days = (Date.parse(localDate(start, zone)) - Date.parse(localDate(now, zone))) / day;
  if (days > 0) return { unit: "days", days };
  return { unit: "hours", hours: Math.floor(minutes / 60), minutes: minutes % 60 };
};
