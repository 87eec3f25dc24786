import type { ServiceId } from "../../place/service.ts";
import { isDayOff } from "../../time/holiday.ts";
import { type LocalDate, weekdayOf } from "../../time/local-date.ts";
import type { Zone } from "../../time/zone.ts";
import { closedHalves } from "../month/closed-time.ts";
import { halfKey } from "../month/half-day.ts";
import { planMonth } from "../month/plan-month.ts";
import { daysOf, monthBefore, type RosterMonth } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { coverOf } from "./coverage.ts";
import type { Rows, RuledMonth } from "./ruled-month.ts";
import { type Uncovered, uncoveredIn, usualCover, type Want } from "./wanted-cover.ts";

/** A month, and what its clinic has decided to want there, if it has. */
export type WantingMonth = RuledMonth & {
  zone: Zone;
  wants?: readonly Want[];
  /** The month as it was published, if it was: it shows what the month before doesn't. */
  published?: Rows;
};

const workdays = [1, 2, 3, 4, 5, 6];

/** Whether a clinic works on a day as on others: Sundays and holidays show nothing usual. */
export const isWorkingDay = ({ holidays }: Pick<RuledMonth, "holidays">, date: LocalDate): boolean =>
  !isDayOff(date, holidays);

/** The days of a month that show what is usual: working days for which anybody was planned at all. */
const tellingDays = (of: Pick<WantingMonth, "holidays">, month: RosterMonth, rows: Rows["rows"]): LocalDate[] =>
  daysOf(month).filter((date) => isWorkingDay(of, date) && rows.some(({ cells }) => cellOf(cells, date).length > 0));

type Shown = { weekdays: Set<number>; wants: Want[] };

/** What the roster of a month shows to be usual, and of which weekdays it shows anything. */
const shownBy = (of: WantingMonth, month: RosterMonth, rows: Rows | undefined): Shown => {
  if (!rows) return { weekdays: new Set(), wants: [] };
  const { clinicId, zone } = of;
  const days = tellingDays(of, month, rows.rows);
  const cover = coverOf(planMonth({ ...rows, clinicId, zone, month }), of);
  return { weekdays: new Set(days.map(weekdayOf)), wants: usualCover(cover, days) };
};

/** What the month before shows, and of weekdays of which it shows nothing this month as it was published. */
const shownIn = (of: WantingMonth): Shown => {
  const before = shownBy(of, monthBefore(of.month), of.before);
  if (workdays.every((weekday) => before.weekdays.has(weekday))) return before;
  const own = shownBy(of, of.month, of.published);
  return {
    weekdays: new Set([...before.weekdays, ...own.weekdays]),
    wants: [...before.wants, ...own.wants.filter(({ weekday }) => !before.weekdays.has(weekday))],
  };
};

/** What is wanted of a month: what the clinic has decided, or else what was usual. */
export const wantsOf = (month: WantingMonth): readonly Want[] => month.wants ?? shownIn(month).wants;

/** The weekdays (1 = Monday) of which nobody has said what is wanted, and no day shows what is usual. */
export const unknownWeekdays = (month: WantingMonth): number[] => {
  if (month.wants) return [];
  const { weekdays } = shownIn(month);
  return workdays.filter((weekday) => !weekdays.has(weekday));
};

/** The services that somebody gave in the month before, and nobody gives on any day of this one. */
export const droppedServices = (month: WantingMonth): ServiceId[] => {
  const { before, clinicId, zone } = month;
  if (!before) return [];
  const given = planMonth({ ...before, clinicId, zone, month: monthBefore(month.month) });
  const kept = new Set(planMonth(month).flatMap(({ services }) => services));
  return [...new Set(given.flatMap(({ services }) => services))].filter((service) => !kept.has(service)).sort();
};

/** Where a month has fewer people than wanted; nothing is said of holidays, nor of when the clinic is closed. */
export const uncoveredOf = (month: WantingMonth): Uncovered[] => {
  const closed = new Set(closedHalves(month.closed).map(halfKey));
  const days = daysOf(month.month).filter((date) => !month.holidays.some((holiday) => holiday.date === date));
  return uncoveredIn(coverOf(planMonth(month), month), wantsOf(month), days).filter(
    (half) => !closed.has(halfKey(half)),
  );
};
