import { byBegin, type OwnShift } from "../../../../shared/roster/month/own-shifts.ts";
import type { ShiftChanges } from "../../../../shared/roster/month/shift-changes.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";

/** A shift of a day, and what became of it since the month was seen. */
export type DayShift = OwnShift & { change?: "added" | "gone" };

/** A day with something in it. */
export type MonthDay = { date: LocalDate; shifts: DayShift[] };

/** The days of a person's month on which they have, or had, a shift, in order. */
export const monthDays = (shifts: readonly OwnShift[], { added, gone }: ShiftChanges): MonthDay[] => {
  const came = new Set(added);
  const all: DayShift[] = [
    ...shifts.map((shift) => (came.has(shift) ? { ...shift, change: "added" as const } : shift)),
    ...gone.map((shift) => ({ ...shift, change: "gone" as const })),
  ].sort(byBegin);
  const dates = [...new Set(all.map(({ date }) => date))];
  return dates.map((date) => ({ date, shifts: all.filter((shift) => shift.date === date) }));
};
