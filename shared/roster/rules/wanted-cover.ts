import type { ServiceId } from "../../place/service.ts";
import { type LocalDate, weekdayOf } from "../../time/local-date.ts";
import type { Half, HalfDay } from "../month/half-day.ts";
import { coverKey, type HalfDayCover } from "./coverage.ts";
import { grouped } from "./grouped.ts";

/** What a clinic wants to have there: so many who give a service on a half of a weekday (1 = Monday). */
export type Want = { weekday: number; half: Half; service: ServiceId; practitioners: number };

/** A half day with fewer than wanted. */
export type Uncovered = HalfDay & { service: ServiceId; practitioners: number; wanted: number };

type Place = HalfDay & { service: ServiceId };

/** Answers how many give a service on a half day, by day. */
const presentIn = (cover: readonly HalfDayCover[]): ((place: Place) => number) => {
  const present = new Map(cover.map((one) => [coverKey(one), one.byDay]));
  return (place) => present.get(coverKey(place)) ?? 0;
};

/** The number in the middle, of two the lower. */
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1] ?? 0;

/** What was usual on some days, which is wanted until somebody says otherwise: on most of the same weekdays it was there. */
export const usualCover = (cover: readonly HalfDayCover[], days: readonly LocalDate[]): Want[] => {
  const present = presentIn(cover);
  const kinds = grouped(cover, ({ date, half, service }) => `${weekdayOf(date)}${half} ${service}`);
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [{ date: first, half, service }]]) => {
      const weekday = weekdayOf(first);
      const alike = days.filter((date) => weekdayOf(date) === weekday);
      const practitioners = median(alike.map((date) => present({ date, half, service })));
      return practitioners > 0 ? [{ weekday, half, service, practitioners }] : [];
    });
};

/** What of it is not there on these days. */
export const uncoveredIn = (
  cover: readonly HalfDayCover[],
  wants: readonly Want[],
  days: readonly LocalDate[],
): Uncovered[] => {
  const present = presentIn(cover);
  return days.flatMap((date) =>
    wants
      .filter(({ weekday }) => weekday === weekdayOf(date))
      .map(({ half, service, practitioners: wanted }): Uncovered => {
        return { date, half, service, practitioners: present({ date, half, service }), wanted };
      })
      .filter(({ practitioners, wanted }) => practitioners < wanted),
  );
};
