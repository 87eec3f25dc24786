import type { District } from "../../place/district.ts";
import type { ServiceId } from "../../place/service.ts";
import type { RefusalCode } from "../../refusal/refusal.ts";
import { canBeBooked } from "../../schedule/bookable-window.ts";
import { type Session, takesMore } from "../../schedule/session.ts";
import type { Instant } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { localDate } from "../../time/zone.ts";
import { daysWithout, halvesToWait } from "./halves-to-wait.ts";
import type { WishedHalf } from "./waitlist-entry.ts";

/** A day that somebody would wait for, and the clinic's sessions on it. */
export type WishedDay = { date: LocalDate; sessions: readonly Session[] };

type Where = Pick<District, "settings" | "zone">;

/**
 * Why nobody can wait for a place of a service on some days, in some halves of them: one of the days is over, or can't be
 * booked yet, or the clinic has no time for it then that could still be offered; where a session is closed, no place of it
 * becomes free.
 */
export const refusalOfWish = (
  days: readonly WishedDay[],
  { service, halves }: { service: ServiceId; halves: readonly WishedHalf[] },
  district: Where,
  now: Instant,
): Extract<RefusalCode, "slot.past" | "slot.too-far" | "waitlist.no-practice"> | undefined => {
  const wrong = days.find(({ date }) => !canBeBooked(date, district, now));
  if (wrong) return wrong.date < localDate(now, district.zone) ? "slot.past" : "slot.too-far";
  const gives = (session: Session): boolean => takesMore(session) && session.services.includes(service);
  const known = days.map(({ date, sessions }) => ({
    date,
    halves: halvesToWait(sessions.filter(gives), district, now),
  }));
  return daysWithout(known, halves).length > 0 ? "waitlist.no-practice" : undefined;
};
