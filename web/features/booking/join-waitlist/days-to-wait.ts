import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { halfOf } from "../../../../shared/booking/waitlist/half-of.ts";
import { type DayToWait, halvesToWait } from "../../../../shared/booking/waitlist/halves-to-wait.ts";
import { halves, type WishedHalf } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import type { District } from "../../../../shared/place/district.ts";
import { bookableWindow } from "../../../../shared/schedule/bookable-window.ts";
import { slotsOf } from "../../../../shared/schedule/slot.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";

type ListedDay = ResponseOf<"list-open-slots">["days"][number];
type ListedSession = ListedDay["sessions"][number];
type Where = Pick<District, "settings" | "zone">;

/** The days ahead on which a clinic practises, for whoever would wait. */
export type DaysToWait = {
  /** Those of which at least one half is full: there a place can become free. */
  full: DayToWait[];
  /** How many days have free places: those are booked, and need no waiting. */
  free: number;
};

type Time = { half: WishedHalf; isFree: boolean };

/** The times of a session that can be booked, or become so by somebody's cancelling. */
const timesOf = (session: ListedSession, district: Where, now: Instant): Time[] => {
  const { from, until } = bookableWindow(district, now);
  return slotsOf(session)
    .filter(({ start }) => start >= from && start < until)
    .map((slot) => ({ half: halfOf(slot, district.zone), isFree: session.free.includes(slot.number) }));
};

/** Reads the days of a list at `now`: a half is full in which a place could be offered still, and none is free. */
export const daysToWait = (days: readonly ListedDay[], district: Where, now: Instant): DaysToWait => {
  const known = days.map(({ date, sessions }) => {
    const times = sessions.flatMap((session) => timesOf(session, district, now));
    return { date, halves: halvesToWait(sessions, district, now), free: times.filter(({ isFree }) => isFree) };
  });
  return {
    full: known
      .filter(({ halves, free }) => halves.some((half) => free.every((time) => time.half !== half)))
      .map(({ date, halves }) => ({ date, halves })),
    free: known.filter(({ free }) => free.length > 0).length,
  };
};

/** The halves that can be waited for on any of the chosen days; where none is chosen, on any there is. */
export const halvesOf = (days: readonly DayToWait[], chosen: readonly LocalDate[]): WishedHalf[] => {
  const meant = days.filter(({ date }) => chosen.includes(date));
  const some = meant.length > 0 ? meant : days;
  return halves.filter((half) => some.some((day) => day.halves.includes(half)));
};
