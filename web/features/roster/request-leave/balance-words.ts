import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { isTooFar } from "../../../../shared/roster/change/months-ahead.ts";
import { daysAYear, leaveDays } from "../../../../shared/roster/leave/leave-balance.ts";
import type { Holiday } from "../../../../shared/time/holiday.ts";
import { readPeriod } from "../../../parts/absence/written-period.ts";
import { decimal } from "../../../time/format-time.ts";
import type { LeaveValues } from "./create-leave-form.ts";
import { leaveText } from "./text.ts";

type Own = Pick<ResponseOf<"list-own-leave">, "today" | "balance" | "nextBalance">;
type Known = Own & { holidays: readonly Holiday[] };

/** Of a year how many days are left; and, where that is known, that more are being asked for. */
const wordsOf = (year: string, asked: number, { balance, nextBalance }: Own): string[] => {
  const found = [balance, nextBalance].find((one) => one?.year === year);
  if (!found) return [leaveText().balanceUnknown(year)];
  const left = daysAYear - found.used;
  const lacking = asked - left;
  return [
    leaveText().balance(decimal(left), year),
    ...(lacking > 0 ? [leaveText().beyond(decimal(asked), year, decimal(lacking))] : []),
  ];
};

/**
 * How many days of annual leave are left of each year that is asked of, or, as long as no days are chosen, of this one; where
 * that can't be read, that nobody knows; and that days are too far ahead to be asked for, of whose year nothing is known yet.
 */
export const balanceWords = (written: LeaveValues | undefined, known: Known): string[] => {
  const { today, holidays } = known;
  const period = (written && readPeriod(written)) ?? undefined;
  const { from, to } = period ?? { from: today, to: today };
  if (isTooFar(to, today)) return [leaveText().tooFar];
  const taken = period && written?.kind === "annual" ? leaveDays(period, holidays) : [];
  return [...new Set([from.slice(0, 4), to.slice(0, 4)])].flatMap((year) =>
    wordsOf(year, taken.find((one) => one.year === year)?.days ?? 0, known),
  );
};
