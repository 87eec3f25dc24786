import { day, type Instant, minute } from "../../shared/time/instant.ts";

/** Time left until a start, in the units one says. */
export type Countdown =
  | { unit: "days"; days: number }
  | { unit: "hours"; hours: number; minutes: number }
  | { unit: "minutes"; minutes: number }
  | { unit: "begun" };

/** What to say at `now` about something that starts at `start`: rounded up, so that nobody comes late. */
export const countdown = (start: Instant, now: Instant): Countdown => {
  const left = start - now;
  if (left <= 0) return { unit: "begun" };
  if (left >= 2 * day) return { unit: "days", days: Math.floor(left / day) };
  const minutes = Math.ceil(left / minute);
  if (minutes < 60) return { unit: "minutes", minutes };
  // Over a day ahead nobody counts minutes.
  return { unit: "hours", hours: Math.floor(minutes / 60), minutes: left > day ? 0 : minutes % 60 };
};
