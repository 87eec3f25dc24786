import type { District } from "../../place/district.ts";
import type { Session } from "../../schedule/session.ts";
import { slotsOf } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { halfOf } from "./half-of.ts";
import { canBeOffered } from "./kept-until.ts";
import { halves, type WishedHalf } from "./waitlist-entry.ts";

type Where = Pick<District, "settings" | "zone">;
type Times = Pick<Session, "id" | "start" | "minutes" | "count">;

/** A day, and in which of its halves a place could still be offered. */
export type DayToWait = { date: LocalDate; halves: WishedHalf[] };

/** The halves of their day in which sessions have a time that could still be offered at `now`: it is free, or becomes so. */
export const halvesToWait = (sessions: readonly Times[], district: Where, now: Instant): WishedHalf[] => {
  const offered = sessions.flatMap(slotsOf).filter((slot) => canBeOffered(slot, district, now));
  return halves.filter((half) => offered.some((slot) => halfOf(slot, district.zone) === half));
};

/** The days of which nobody can be offered a place in any of these halves, so that nobody can wait for them then. */
export const daysWithout = (days: readonly DayToWait[], halves: readonly WishedHalf[]): DayToWait[] =>
  days.filter((day) => !day.halves.some((half) => halves.includes(half)));
