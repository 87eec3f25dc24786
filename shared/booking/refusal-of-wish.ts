import type { District } from "../place/district.ts";
import type { ServiceId } from "../place/service.ts";
import type { RefusalCode } from "../refusal/refusal.ts";
import { bookableWindow, canBeBooked } from "../schedule/bookable-window.ts";
import { hasTimesAhead } from "../schedule/has-times-ahead.ts";
import { type Session, takesMore } from "../schedule/session.ts";
import type { Instant } from "../time/instant.ts";
import type { LocalDate } from "../time/local-date.ts";
import { localDate } from "../time/zone.ts";

/** A day that somebody would wait for, and the clinic's sessions on it. */
export type WishedDay = { date: LocalDate; sessions: readonly Session[] };

/**
 * Why nobody can wait for a place of a service on some days: one of them is over, or can't be booked yet, or the clinic has
 * no session for it then; where one is closed or its last time has passed, no place of it becomes free.
 */
export const refusalOfWish = (
  days: readonly WishedDay[],
  service: ServiceId,
  district: Pick<District, "settings" | "zone">,
  now: Instant,
): Extract<RefusalCode, "slot.past" | "slot.too-far" | "waitlist.no-practice"> | undefined => {
  const wrong = days.find(({ date }) => !canBeBooked(date, district, now));
  if (wrong) return wrong.date < localDate(now, district.zone) ? "slot.past" : "slot.too-far";
  const window = bookableWindow(district, now);
  const isServed = ({ sessions }: WishedDay): boolean =>
    sessions.some(
      (session) => takesMore(session) && session.services.includes(service) && hasTimesAhead(session, window),
    );
  return days.every(isServed) ? undefined : "waitlist.no-practice";
};
