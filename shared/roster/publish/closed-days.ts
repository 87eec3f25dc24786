import { Refusal } from "../../refusal/refusal.ts";
import type { Holiday } from "../../time/holiday.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { type ClosedTime, closedDays, closedHalves, closedTimes } from "../month/closed-time.ts";
import { type HalfDay, halfKey, halvesOf } from "../month/half-day.ts";
import { codesByName } from "../month/plan-month.ts";
import { daysOf, type RosterMonth } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { hoursOn } from "../month/shift-code.ts";
import type { Rows } from "../rules/ruled-month.ts";

/** When a clinic is closed from now on: it stays so until somebody opens the day on purpose. */
export const closedAfter = (
  before: readonly ClosedTime[] = [],
  added: readonly HalfDay[] = [],
  opened: readonly LocalDate[] = [],
): ClosedTime[] => closedTimes([...closedHalves(before), ...added].filter(({ date }) => !opened.includes(date)));

type Planned = Rows & { month: RosterMonth; today: LocalDate };

/** The half days of a month's shifts. */
const halvesPlanned = ({ month, rows, codes }: Planned): HalfDay[] => {
  const known = codesByName(codes);
  const shiftsOn = (date: LocalDate) =>
    rows.flatMap(({ cells }) => cellOf(cells, date).flatMap((code) => known.get(code) ?? []));
  return daysOf(month).flatMap((date) => shiftsOn(date).flatMap((code) => halvesOf(date, hoursOn(code, date))));
};

/** The days to come that have a shift while the clinic is closed: to publish them is to open it again. */
export const daysToOpen = (closed: readonly ClosedTime[] | undefined, planned: Planned): LocalDate[] => {
  const shut = new Set(closedHalves(closed).map(halfKey));
  const days = halvesPlanned(planned).filter((one) => one.date >= planned.today && shut.has(halfKey(one)));
  return [...new Set(days.map(({ date }) => date))].sort();
};

/**
 * Sees to it that whoever publishes shifts on closed days says that these open again.
 * @throws Refusal `roster.day-closed` with the days of which they did not
 */
export const requireOpened = (days: readonly LocalDate[], opens: readonly LocalDate[]): void => {
  const dates = days.filter((date) => !opens.includes(date));
  if (dates.length > 0) throw new Refusal("roster.day-closed", { dates });
};

/** Days closed whole among the holidays, as which they count in a roster: nothing fills them, and nobody is lacking there. */
export const withClosed = <H extends Pick<Holiday, "date" | "name">>(
  holidays: readonly H[],
  closed?: readonly ClosedTime[],
): (H | Holiday)[] => [
  ...holidays,
  ...closedDays(closed)
    .filter((date) => holidays.every((holiday) => holiday.date !== date))
    .map((date): Holiday => ({ date, kind: "holiday", name: "Puskesmas tutup", source: "Puskesmas", closed: true })),
];
