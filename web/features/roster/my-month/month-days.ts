import type { OwnOff } from "../../../../shared/roster/month/own-off.ts";
import { byBegin, type OwnShift } from "../../../../shared/roster/month/own-shifts.ts";
import type { ShiftChanges } from "../../../../shared/roster/month/shift-changes.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";

/** A shift of a day, and what became of it since the month was seen; `before`: what it was, where it is another now. */
export type DayShift = OwnShift & { change?: "added" | "gone" | "changed"; before?: OwnShift };

/** A day with something in it: shifts, or that it is off. */
export type MonthDay = { date: LocalDate; shifts: DayShift[]; off?: OwnOff[] };

const isSameCode = (one: OwnShift, other: OwnShift): boolean =>
  one.clinicId === other.clinicId && one.date === other.date && one.code === other.code;

/** The days of a person's month on which they have, or had, a shift, or have off, in order. */
export const monthDays = (
  shifts: readonly OwnShift[],
  { added, gone }: ShiftChanges,
  off: readonly OwnOff[] = [],
): MonthDay[] => {
  const came = new Set(added);
  const marked = (shift: OwnShift): DayShift => {
    if (!came.has(shift)) return shift;
    const before = gone.find((one) => isSameCode(one, shift));
    return before ? { ...shift, change: "changed", before } : { ...shift, change: "added" };
  };
  const over = gone.filter((one) => !added.some((shift) => isSameCode(one, shift)));
  const all: DayShift[] = [...shifts.map(marked), ...over.map((shift) => ({ ...shift, change: "gone" as const }))].sort(
    byBegin,
  );
  const dates = [...new Set([...all, ...off].map(({ date }) => date))].sort();
  return dates.map((date) => {
    const offOn = off.filter((one) => one.date === date);
    return { date, shifts: all.filter((shift) => shift.date === date), ...(offOn.length > 0 && { off: offOn }) };
  });
};

/** How many shifts of these days came, went, or became others. */
export const changesIn = (days: readonly MonthDay[]): number =>
  days.flatMap(({ shifts }) => shifts).filter(({ change }) => change !== undefined).length;
