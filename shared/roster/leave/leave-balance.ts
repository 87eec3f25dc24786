import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import { Revision } from "../../request/revision.ts";
import { type Holiday, isDayOff } from "../../time/holiday.ts";
import { CalendarYear } from "../calendar/year-calendar.ts";
import { halvesIn, type Period } from "../change/period.ts";
import { halfKey } from "../month/half-day.ts";

/** Days of annual leave in a year: UU 13/2003 Ps. 79 (3), and PP 11/2017 Ps. 312 for civil servants. */
export const daysAYear = 12;

/** How many days of annual leave somebody has had in a year. */
export const LeaveBalance = z
  .object({
    practitionerId: PractitionerId,
    year: CalendarYear,
    used: z.number().check(z.minimum(0)),
    revision: Revision,
  })
  .register(z.globalRegistry, { id: "LeaveBalance", says: "none" });
export type LeaveBalance = z.infer<typeof LeaveBalance>;

/** How many days something takes of a year. */
export type YearTaken = { year: CalendarYear; days: number };

/**
 * The working days of a period by year, halves as half ones: a puskesmas works from Monday to Saturday, holidays apart.
 * @param had what was counted before: a day that two clinics grant is one day
 */
export const leaveDays = (
  period: Period,
  holidays: readonly Pick<Holiday, "date">[],
  had: readonly Period[] = [],
): YearTaken[] => {
  const counted = new Set(had.flatMap(halvesIn).map(halfKey));
  const days = new Map<string, number>();
  for (const one of halvesIn(period)) {
    const { date } = one;
    if (isDayOff(date, holidays) || counted.has(halfKey(one))) continue;
    const year = date.slice(0, 4);
    days.set(year, (days.get(year) ?? 0) + 0.5);
  }
  return [...days].map(([year, count]) => ({ year, days: count }));
};

/**
 * The balances that change when annual leave is granted.
 * @throws Refusal `roster.leave-over` where more days would be used than a year has, unless that is granted as well
 */
export const balancesAfter = (
  takes: readonly YearTaken[],
  before: readonly LeaveBalance[],
  { beyond }: { beyond: boolean },
): LeaveBalance[] =>
  before.flatMap((balance) => {
    const taken = takes.find(({ year }) => year === balance.year)?.days ?? 0;
    if (taken === 0) return [];
    const used = balance.used + taken;
    if (used > daysAYear && !beyond)
      throw new Refusal("roster.leave-over", { year: balance.year, left: daysAYear - balance.used, asked: taken });
    return [{ ...balance, used, revision: balance.revision + 1 }];
  });
