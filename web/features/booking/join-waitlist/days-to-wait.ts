import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { halfOf } from "../../../../shared/booking/half-of.ts";
import { halves } from "../../../../shared/booking/waitlist-entry.ts";
import type { Starts } from "../../../../shared/schedule/bookable-window.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";

type ListedDay = ResponseOf<"list-open-slots">["days"][number];
type ListedSession = ListedDay["sessions"][number];

/** The days ahead on which a clinic practises, for whoever would wait. */
export type DaysToWait = {
  /** Those of which at least one half is full: there a place can become free. */
  full: LocalDate[];
  /** How many days have free places: those are booked, and need no waiting. */
  free: number;
};

type Time = { half: (typeof halves)[number]; isFree: boolean };

/** The times of a session that can be booked, or become so by somebody's cancelling. */
const timesOf = (session: ListedSession, { from, until }: Starts, zone: Zone): Time[] =>
  Array.from({ length: session.count }, (_, index) => slotAt(session, index + 1))
    .filter(({ start }) => start >= from && start < until)
    .map((slot) => ({ half: halfOf(slot, zone), isFree: session.free.includes(slot.number) }));

/** Reads the days of a list: a half is full that has times ahead, and none of them free. */
export const daysToWait = (days: readonly ListedDay[], window: Starts, zone: Zone): DaysToWait => {
  const known = days.map(({ date, sessions }) => ({
    date,
    times: sessions.flatMap((session) => timesOf(session, window, zone)),
  }));
  const isFull = (times: readonly Time[]): boolean => times.length > 0 && times.every(({ isFree }) => !isFree);
  return {
    full: known
      .filter(({ times }) => halves.some((half) => isFull(times.filter((time) => time.half === half))))
      .map(({ date }) => date),
    free: known.filter(({ times }) => times.some(({ isFree }) => isFree)).length,
  };
};
