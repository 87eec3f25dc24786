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

/** What of half days is among these no more. */
const without = (halves: readonly HalfDay[], times: readonly ClosedTime[]): HalfDay[] => {
  const others = new Set(closedHalves(times).map(halfKey));
  return halves.filter((half) => !others.has(halfKey(half)));
};

/** When a clinic is closed from now on: it stays so until somebody opens it on purpose. */
export const closedAfter = (
  before: readonly ClosedTime[] = [],
  added: readonly HalfDay[] = [],
  opened: readonly ClosedTime[] = [],
): ClosedTime[] => closedTimes(without([...closedHalves(before), ...added], opened));

type Planned = Rows & { month: RosterMonth; today: LocalDate };

/** The half days of a month's shifts. */
const halvesPlanned = ({ month, rows, codes }: Planned): HalfDay[] => {
  const known = codesByName(codes);
  const shiftsOn = (date: LocalDate) =>
    rows.flatMap(({ cells }) => cellOf(cells, date).flatMap((code) => known.get(code) ?? []));
  return daysOf(month).flatMap((date) => shiftsOn(date).flatMap((code) => halvesOf(date, hoursOn(code, date))));
};

/** When to come the clinic is closed and somebody has a shift: to publish that is to open it again, for that half of a day. */
export const timesToOpen = (closed: readonly ClosedTime[] | undefined, planned: Planned): ClosedTime[] => {
  const shut = new Set(closedHalves(closed).map(halfKey));
  return closedTimes(halvesPlanned(planned).filter((one) => one.date >= planned.today && shut.has(halfKey(one))));
};

/**
 * Sees to it that whoever publishes shifts where the clinic is closed says that it opens again then.
 * @throws Refusal `roster.day-closed` with when they did not
 */
export const requireOpened = (times: readonly ClosedTime[], opens: readonly ClosedTime[]): void => {
  const dates = closedTimes(without(closedHalves(times), opens));
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
