import type { District } from "../place/district.ts";
import type { ServiceId } from "../place/service.ts";
import type { RefusalCode } from "../refusal/refusal.ts";
import { bookableWindow, canBeBooked, type Starts } from "../schedule/bookable-window.ts";
import { type Session, takesMore } from "../schedule/session.ts";
import { slotAt } from "../schedule/slot.ts";
import type { Instant } from "../time/instant.ts";
import type { LocalDate } from "../time/local-date.ts";
import { localDate, type Zone } from "../time/zone.ts";
import { halfOf } from "./half-of.ts";
import type { Half } from "./waitlist-entry.ts";

/** A day that somebody would wait for, and the clinic's sessions on it. */
export type WishedDay = { date: LocalDate; sessions: readonly Session[] };

/** Whether a session has a time ahead in one of these halves of its day: one that is free, or becomes so. */
const hasTimesIn = (session: Session, halves: readonly Half[], { from, until }: Starts, zone: Zone): boolean =>
  Array.from({ length: session.count }, (_, index) => slotAt(session, index + 1)).some(
    (slot) => slot.start >= from && slot.start < until && halves.includes(halfOf(slot, zone)),
  );

/**
 * Why nobody can wait for a place of a service on some days, in some halves of them: one of the days is over, or can't be
 * booked yet, or the clinic has no time for it then; where a session is closed or its last time has passed, no place of it
 * becomes free.
 */
export const refusalOfWish = (
  days: readonly WishedDay[],
  { service, halves }: { service: ServiceId; halves: readonly Half[] },
  district: Pick<District, "settings" | "zone">,
  now: Instant,
): Extract<RefusalCode, "slot.past" | "slot.too-far" | "waitlist.no-practice"> | undefined => {
  const wrong = days.find(({ date }) => !canBeBooked(date, district, now));
  if (wrong) return wrong.date < localDate(now, district.zone) ? "slot.past" : "slot.too-far";
  const window = bookableWindow(district, now);
  const gives = (session: Session): boolean => takesMore(session) && session.services.includes(service);
  const isServed = ({ sessions }: WishedDay): boolean =>
    sessions.some((session) => gives(session) && hasTimesIn(session, halves, window, district.zone));
  return days.every(isServed) ? undefined : "waitlist.no-practice";
};
