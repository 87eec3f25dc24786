import type { PractitionerId } from "../../people/practitioner.ts";
import { weekdayOf } from "../../time/local-date.ts";
import { saturday } from "../../time/weekday.ts";
import { noon } from "../../time/zone.ts";
import { monthBefore } from "../month/roster-month.ts";
import { hoursOn } from "../month/shift-code.ts";
import type { RuledMonth } from "./ruled-month.ts";
import { type Shift, shiftsIn, weekNumber } from "./shifts-of.ts";

/** What somebody has done: the figures by which people compare their rosters. */
export type Tally = {
  /** Days with a shift. */
  days: number;
  hours: number;
  /** Weekends with a shift, on Saturday, Sunday or both. */
  weekends: number;
  /** Days with a shift that begins at noon or later, and not for the night. */
  afternoons: number;
  /** Days on which a shift begins that has an hour between 23.00 and 05.00. */
  nights: number;
  /** Shifts in which patients can be seen by video. */
  practices: number;
};

export const nothingYet: Tally = { days: 0, hours: 0, weekends: 0, afternoons: 0, nights: 0, practices: 0 };

const clock = (hours: number): number => hours * 60;

const isNight = ({ code, date }: Shift): boolean => {
  const { from, to } = hoursOn(code, date);
  return from < clock(5) || to > clock(23);
};

const isAfternoon = (shift: Shift): boolean => !isNight(shift) && hoursOn(shift.code, shift.date).from >= noon;

const countDates = (shifts: readonly Shift[]): number => new Set(shifts.map(({ date }) => date)).size;

/** The weeks with a shift at their end. */
const weekendsOf = (shifts: readonly Shift[]): number[] =>
  shifts.filter(({ date }) => weekdayOf(date) >= saturday).map(weekNumber);

/** Weekends with a shift; one whose Saturday was worked in the month before counted there. */
const countWeekends = (shifts: readonly Shift[], before: readonly Shift[]): number => {
  const counted = new Set(weekendsOf(before));
  return new Set(weekendsOf(shifts).filter((week) => !counted.has(week))).size;
};

/** What shifts add up to; `before` are those of the month before. */
export const tallyOf = (shifts: readonly Shift[], before: readonly Shift[]): Tally => ({
  days: countDates(shifts),
  hours: shifts.reduce((sum, { from, to }) => sum + to - from, 0) / clock(1),
  weekends: countWeekends(shifts, before),
  afternoons: countDates(shifts.filter(isAfternoon)),
  nights: countDates(shifts.filter(isNight)),
  practices: shifts.filter(({ code }) => code.practice && !code.practice.channel).length,
});

const together = (a: Tally, b: Tally): Tally => ({
  days: a.days + b.days,
  hours: a.hours + b.hours,
  weekends: a.weekends + b.weekends,
  afternoons: a.afternoons + b.afternoons,
  nights: a.nights + b.nights,
  practices: a.practices + b.practices,
});

/** By person, what they do in a month, and what was carried over from the months before. */
export const talliesOf = (
  month: Pick<RuledMonth, "month" | "rows" | "codes" | "before">,
  carried: ReadonlyMap<PractitionerId, Tally> = new Map(),
): Map<PractitionerId, Tally> => {
  const shiftsOf = shiftsIn(month.month, month.codes);
  const shiftsBefore = shiftsIn(monthBefore(month.month), month.before?.codes ?? []);
  const before = new Map(month.before?.rows.map((row) => [row.practitionerId, row.cells]));
  return new Map(
    month.rows.map(({ practitionerId, cells }) => {
      const own = tallyOf(shiftsOf(cells), shiftsBefore(before.get(practitionerId) ?? {}));
      return [practitionerId, together(own, carried.get(practitionerId) ?? nothingYet)];
    }),
  );
};
