import type { PractitionerId } from "../../people/practitioner.ts";
import type { Holiday } from "../../time/holiday.ts";
import { dayOf, type LocalDate } from "../../time/local-date.ts";
import { type ClosedTime, isClosedFor } from "../month/closed-time.ts";
import { type Leave, leaveHit } from "../month/leave.ts";
import { codesByName } from "../month/plan-month.ts";
import { daysOf, type RosterMonth } from "../month/roster-month.ts";
import { type Cell, cellOf, type RosterRow } from "../month/roster-row.ts";
import { hoursOn, type ShiftCode } from "../month/shift-code.ts";

/** A month whose empty cells are to be filled. */
export type Unfilled = {
  month: RosterMonth;
  today: LocalDate;
  rows: readonly RosterRow[];
  codes: readonly ShiftCode[];
  holidays: readonly Pick<Holiday, "date">[];
  /** When in it the clinic is closed: what would be there then stays out. */
  closed?: readonly ClosedTime[] | undefined;
  leave?: readonly Leave[];
  /** The month as it was published, if it was. */
  published?: readonly Pick<RosterRow, "practitionerId" | "cells">[];
};

/** What a cell is to hold that was empty: whoever takes it back empties it. */
export type FilledCell = { practitionerId: PractitionerId; date: LocalDate; cell: Cell };

/** What was to be filled in and was not, and why. */
type LeftOut = FilledCell & { because: "holiday" | "leave" | "unknown-code" };

export type Filling = { filled: FilledCell[]; left: LeftOut[] };

/**
 * Answers whether a free day was published as such: of somebody who has shifts in the month as it was published, on a day on
 * which anybody has one. A day for which nobody at all was planned has not been thought of, rather than kept free.
 */
const settledFinder = ({ published = [] }: Unfilled) => {
  const daysWith = ({ cells }: Pick<RosterRow, "cells">): string[] =>
    Object.keys(cells).filter((day) => (cells[day]?.length ?? 0) > 0);
  const days = new Set(published.flatMap(daysWith));
  const people = new Set(published.filter((row) => daysWith(row).length > 0).map((row) => row.practitionerId));
  return (practitionerId: PractitionerId, date: LocalDate): boolean =>
    people.has(practitionerId) && days.has(dayOf(date));
};

/** The cells that may be filled: empty, unlocked, of no day that is over, and no free day that was published. */
export const emptyCells = (month: Unfilled): Omit<FilledCell, "cell">[] => {
  const isSettled = settledFinder(month);
  const days = daysOf(month.month).filter((date) => date >= month.today);
  return month.rows.flatMap(({ practitionerId, cells, locked }) =>
    days
      .filter((date) => cellOf(cells, date).length === 0 && !locked.includes(dayOf(date)))
      .filter((date) => !isSettled(practitionerId, date))
      .map((date) => ({ practitionerId, date })),
  );
};

/** Fills a month's empty cells with what `cellFor` has for them; holidays, closed times and leave stay free. */
export const fillEmptyCells = (
  month: Unfilled,
  cellFor: (practitionerId: PractitionerId, date: LocalDate) => Cell,
): Filling => {
  const codes = codesByName(month.codes);
  const holidays = new Set(month.holidays.map(({ date }) => date));
  const isOnLeave = leaveHit(month.leave);

  const whyNot = ({ practitionerId, date, cell }: FilledCell): LeftOut["because"] | undefined => {
    const shifts = cell.flatMap((name) => codes.get(name) ?? []);
    if (shifts.length < cell.length) return "unknown-code";
    if (holidays.has(date) || shifts.some((code) => isClosedFor(month.closed, date, hoursOn(code, date))))
      return "holiday";
    return shifts.some((code) => isOnLeave(practitionerId, date, code)) ? "leave" : undefined;
  };

  const wished = emptyCells(month)
    .map((place) => ({ ...place, cell: cellFor(place.practitionerId, place.date) }))
    .filter(({ cell }) => cell.length > 0)
    .map((filled) => ({ filled, because: whyNot(filled) }));
  return {
    filled: wished.flatMap(({ filled, because }) => (because ? [] : [filled])),
    left: wished.flatMap(({ filled, because }) => (because ? [{ ...filled, because }] : [])),
  };
};
