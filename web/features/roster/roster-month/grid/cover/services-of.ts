import type { ServiceId } from "../../../../../../shared/place/service.ts";
import type { Half } from "../../../../../../shared/roster/month/half-day.ts";
import { planMonth } from "../../../../../../shared/roster/month/plan-month.ts";
import { daysOf } from "../../../../../../shared/roster/month/roster-month.ts";
import { coverOf, type HalfDayCover } from "../../../../../../shared/roster/rules/coverage.ts";
import {
  isWorkingDay,
  uncoveredOf,
  unknownWeekdays,
  type WantingMonth,
} from "../../../../../../shared/roster/rules/wants-of.ts";
import { type LocalDate, weekdayOf } from "../../../../../../shared/time/local-date.ts";

/** How many give a service on a day, and whether those are fewer than wanted: where they are on one half of it alone, on that. */
export type DayCover = { count: number; lacks: boolean; half?: Half };

/** A service that is given in a month, on each of its days. */
export type ServiceCover = { service: ServiceId; days: readonly DayCover[] };

/** How many give a service on a day: of its two halves the better one. */
const countOn = (cover: readonly HalfDayCover[], service: ServiceId, date: LocalDate): number =>
  Math.max(0, ...cover.filter((one) => one.service === service && one.date === date).map((one) => one.practitioners));

/**
 * How a day is covered: it lacks somebody where fewer give a service than wanted, or, on a weekday of which nobody knows what
 * is, where nobody does. Of days that are over nothing is said.
 */
const dayIn = (month: WantingMonth, cover: readonly HalfDayCover[]) => {
  const unknown = new Set(unknownWeekdays(month));
  const lacks = uncoveredOf(month);
  return (service: ServiceId, date: LocalDate): DayCover => {
    const count = countOn(cover, service, date);
    if (date < month.today) return { count, lacks: false };
    if (unknown.has(weekdayOf(date))) return { count, lacks: isWorkingDay(month, date) && count === 0 };
    const [first, ...more] = lacks.filter((one) => one.service === service && one.date === date);
    if (!first) return { count, lacks: false };
    return more.length > 0 || count === 0
      ? { count, lacks: true }
      : { count: first.practitioners, lacks: true, half: first.half };
  };
};

/** The services that somebody gives on some day of the month, or that are wanted on one. */
export const servicesOf = (month: WantingMonth): ServiceCover[] => {
  const cover = coverOf(planMonth(month), month);
  const dayOf = dayIn(month, cover);
  const given = [...new Set([...cover, ...(month.wants ?? [])].map(({ service }) => service))].sort();
  return given.map((service) => ({ service, days: daysOf(month.month).map((date) => dayOf(service, date)) }));
};
