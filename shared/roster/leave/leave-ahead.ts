import type { LocalDate } from "../../time/local-date.ts";
import { monthOf, nextMonth, type RosterMonth } from "../month/roster-month.ts";

/** How many months ahead leave is asked for: until then schedulers think of who is away, and its request stays on their list. */
export const leaveMonthsAhead = 13;

/** The last month of which leave can be asked for. */
export const lastLeaveMonth = (today: LocalDate): RosterMonth =>
  Array.from({ length: leaveMonthsAhead }).reduce<RosterMonth>(nextMonth, monthOf(today));
