import type { ServiceId } from "../../../../shared/place/service.ts";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import { type Cover, coverOf } from "../../../../shared/roster/rules/coverage.ts";
import {
  isWorkingDay,
  uncoveredOf,
  unknownWeekdays,
  type WantingMonth,
} from "../../../../shared/roster/rules/wants-of.ts";
import { type LocalDate, weekdayOf } from "../../../../shared/time/local-date.ts";

/** A service that is given in a month: how many give it on each of its days, and whether those are fewer than wanted. */
type ServiceCover = { service: ServiceId; days: readonly { count: number; lacks: boolean }[] };

/** How many give a service on a day: of its two halves the better one. */
const countOn = (cover: readonly Cover[], service: ServiceId, date: LocalDate): number =>
  Math.max(0, ...cover.filter((one) => one.service === service && one.date === date).map((one) => one.practitioners));

/**
 * Where fewer give a service than wanted, or, on a weekday of which nobody knows what is, where nobody does. Of days that are
 * over nothing is said.
 */
const lackIn = (month: WantingMonth, cover: readonly Cover[]) => {
  const unknown = new Set(unknownWeekdays(month));
  const lacks = uncoveredOf(month);
  return (service: ServiceId, date: LocalDate): boolean => {
    if (date < month.today) return false;
    return unknown.has(weekdayOf(date))
      ? isWorkingDay(month, date) && countOn(cover, service, date) === 0
      : lacks.some((one) => one.service === service && one.date === date);
  };
};

/** The services that somebody gives on some day of the month, or that are wanted on one. */
export const servicesOf = (month: WantingMonth): ServiceCover[] => {
  const cover = coverOf(planMonth(month), month);
  const lacks = lackIn(month, cover);
  const given = [...new Set([...cover, ...(month.wants ?? [])].map(({ service }) => service))].sort();
  return given.map((service) => ({
    service,
    days: daysOf(month.month).map((date) => ({
      count: countOn(cover, service, date),
      lacks: lacks(service, date),
    })),
  }));
};
