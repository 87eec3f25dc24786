import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { daysAYear } from "../../../../shared/roster/leave/leave-balance.ts";
import { readPeriod, type WrittenPeriod } from "../../../parts/absence/written-period.ts";
import { decimal } from "../../../time/format-time.ts";
import { leaveText } from "./text.ts";

type Known = Pick<ResponseOf<"list-own-leave">, "today" | "balance" | "nextBalance">;

/** The years that the days touch; this year, as long as none are chosen. */
const yearsOf = (written: WrittenPeriod | undefined, { today }: Known): string[] => {
  const { from, to } = (written && readPeriod(written)) ?? { from: today, to: today };
  return [...new Set([from.slice(0, 4), to.slice(0, 4)])];
};

/** How many days of annual leave are left of each year that is asked of; where that can't be read, that nobody knows. */
export const balanceWords = (written: WrittenPeriod | undefined, known: Known): string[] =>
  yearsOf(written, known).map((year) => {
    const balance = [known.balance, known.nextBalance].find((one) => one?.year === year);
    return balance ? leaveText().balance(decimal(daysAYear - balance.used), year) : leaveText().balanceUnknown(year);
  });
