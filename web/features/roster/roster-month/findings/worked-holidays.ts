import { cellOf } from "../../../../../shared/roster/month/roster-row.ts";
import { shortDate } from "../../../../time/format-time.ts";
import type { RosterView } from "../month/roster-view.ts";
import { rosterText } from "../text.ts";
import { findingGroups, type HolidayBreak, isOfHoliday } from "./finding-groups.ts";
import { findingText } from "./text.ts";

/** That a day off still has shifts, and how many: the district may have made it one after they were published. */
export const workedHoliday = ({ findings }: Pick<RosterView, "findings">, { date, facts }: HolidayBreak): string => {
  const shifts = findings.month().rows.reduce((sum, { cells }) => sum + cellOf(cells, date).length, 0);
  const name = facts.closed ? rosterText().closedDay : findingText().holidayOf(facts.name);
  return findingText().workedHoliday(shortDate(date), name, shifts);
};

/** The holidays of a month that still have shifts, as whoever publishes it is told; of closed days they are asked. */
export const holidaysWorked = (view: Pick<RosterView, "findings">): string[] =>
  findingGroups(view.findings.breaks()).flatMap(([first]) =>
    isOfHoliday(first) && !first.facts.closed ? [workedHoliday(view, first)] : [],
  );
