import type { DateSpan } from "../../time/date-span.ts";
import { daysOf, type RosterMonth } from "./roster-month.ts";
import type { ShiftCode } from "./shift-code.ts";

/**
 * The codes of a clinic as they hold in a month: those with hours of Ramadan know when it is. Whoever publishes freezes
 * that with them, so that a published month stays as it is when the district moves the dates.
 */
export const withRamadan = (
  codes: readonly ShiftCode[],
  ramadan: readonly DateSpan[],
  month: RosterMonth,
): ShiftCode[] => {
  const days = daysOf(month);
  const [first = "", last = ""] = [days[0], days[days.length - 1]];
  const fasting = ramadan.filter(({ from, until }) => from <= last && first <= until);
  return codes.map((code) => (code.ramadan && fasting.length > 0 ? { ...code, fasting } : code));
};
