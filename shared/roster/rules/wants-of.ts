import { type LocalDate, weekdayOf } from "../../time/local-date.ts";
import type { Zone } from "../../time/zone.ts";
import { planMonth } from "../month/plan-month.ts";
import { daysOf, monthBefore } from "../month/roster-month.ts";
import { coverOf } from "./coverage.ts";
import type { RuledMonth } from "./ruled-month.ts";
import { type Uncovered, uncoveredIn, usualCover, type Want } from "./wanted-cover.ts";

/** A month, and what its clinic has decided to want there, if it has. */
export type WantingMonth = RuledMonth & { zone: Zone; wants?: readonly Want[] };

const sunday = 7;

/** Whether a clinic works on a day as on others: Sundays and holidays show nothing usual. */
export const isWorkingDay = ({ holidays }: Pick<RuledMonth, "holidays">, date: LocalDate): boolean =>
  weekdayOf(date) !== sunday && !holidays.some((holiday) => holiday.date === date);

/** What is wanted of a month: what the clinic has decided, or else what was usual in the month before. */
export const wantsOf = (month: WantingMonth): readonly Want[] => {
  const { wants, before, zone, clinicId } = month;
  if (wants || !before) return wants ?? [];
  const past = monthBefore(month.month);
  const cover = coverOf(planMonth({ ...before, clinicId, zone, month: past }), zone);
  return usualCover(
    cover,
    daysOf(past).filter((date) => isWorkingDay(month, date)),
  );
};

/** Where a month has fewer people than wanted; nothing is said of holidays. */
export const uncoveredOf = (month: WantingMonth): Uncovered[] =>
  uncoveredIn(
    coverOf(planMonth(month), month.zone),
    wantsOf(month),
    daysOf(month.month).filter((date) => !month.holidays.some((holiday) => holiday.date === date)),
  );
