import type { District } from "../place/district.ts";
import type { ServiceId } from "../place/service.ts";
import type { RefusalCode } from "../refusal/refusal.ts";
import { canBeBooked } from "../schedule/bookable-window.ts";
import { type Session, takesMore } from "../schedule/session.ts";
import { slotAt } from "../schedule/slot.ts";
import type { Instant } from "../time/instant.ts";
import type { LocalDate } from "../time/local-date.ts";
import { localDate } from "../time/zone.ts";
import { halfOf } from "./half-of.ts";
import { canBeOffered } from "./kept-until.ts";
import type { Half } from "./waitlist-entry.ts";

/** A day that somebody would wait for, and the clinic's sessions on it. */
export type WishedDay = { date: LocalDate; sessions: readonly Session[] };

type Where = Pick<District, "settings" | "zone">;

/** Whether a session has a time in one of these halves of its day that could still be offered: it is free, or becomes so. */
const hasTimesIn = (session: Session, halves: readonly Half[], district: Where, now: Instant): boolean =>
  Array.from({ length: session.count }, (_, index) => slotAt(session, index + 1)).some(
    (slot) => canBeOffered(slot, district, now) && halves.includes(halfOf(slot, district.zone)),
  );

/**
 * Why nobody can wait for a place of a service on some days, in some halves of them: one of the days is over, or can't be
 * booked yet, or the clinic has no time for it then that could still be offered; where a session is closed, no place of it
 * becomes free.
 */
export const refusalOfWish = (
  days: readonly WishedDay[],
  { service, halves }: { service: ServiceId; halves: readonly Half[] },
  district: Where,
  now: Instant,
): Extract<RefusalCode, "slot.past" | "slot.too-far" | "waitlist.no-practice"> | undefined => {
  const wrong = days.find(({ date }) => !canBeBooked(date, district, now));
  if (wrong) return wrong.date < localDate(now, district.zone) ? "slot.past" : "slot.too-far";
  const gives = (session: Session): boolean => takesMore(session) && session.services.includes(service);
  const isServed = ({ sessions }: WishedDay): boolean =>
    sessions.some((session) => gives(session) && hasTimesIn(session, halves, district, now));
  return days.every(isServed) ? undefined : "waitlist.no-practice";
};
