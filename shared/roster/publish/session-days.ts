import type { LocalDate } from "../../time/local-date.ts";
import { codesByName } from "../month/plan-month.ts";
import { daysOf } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import type { FoundHead } from "./month-head.ts";
import type { RosterVersion } from "./roster-version.ts";

/** The days of a version on which somebody can be booked. */
const daysIn = ({ month, rows, codes }: Pick<RosterVersion, "month" | "rows" | "codes">): LocalDate[] => {
  const known = codesByName(codes);
  return daysOf(month).filter((date) =>
    rows.some(({ cells }) => cellOf(cells, date).some((name) => known.get(name)?.practice)),
  );
};

/** The days that had a session so far; `undefined` where nobody noted them. */
const notedIn = ({ version, publishing, sessionDays, unread }: FoundHead): readonly LocalDate[] | undefined => {
  if (unread) return undefined;
  return sessionDays ?? (version === 0 && publishing === undefined ? [] : undefined);
};

/**
 * The days of a month that had a session so far, once it is brought to a version: a session that is taken off is closed, and
 * stays there. `undefined` where nobody knows those of before.
 */
export const sessionDaysAfter = (
  head: FoundHead,
  version: Pick<RosterVersion, "month" | "rows" | "codes">,
): LocalDate[] | undefined => {
  const before = notedIn(head);
  return before && [...new Set([...before, ...daysIn(version)])].sort();
};

/** Those of a month's days that can have a session: publishing alone makes any. */
export const withSessions = (head: FoundHead, days: readonly LocalDate[]): LocalDate[] => {
  const noted = notedIn(head);
  return days.filter((date) => noted?.includes(date) ?? true);
};
