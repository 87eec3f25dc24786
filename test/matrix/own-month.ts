import { nextMonth, RosterMonth } from "../../shared/roster/month/roster-month.ts";

const given = new Map<string, RosterMonth>();
/** Those before are other use cases': their days are in them. */
let last: RosterMonth = "2027-12";

/**
 * A month that is no other day's, and always the same of one: what an earlier day left in it would be saved past, again and
 * again.
 */
export const ownMonth = (date: string): RosterMonth => {
  const own = given.get(date) ?? RosterMonth.parse(nextMonth(last));
  if (!given.has(date)) last = own;
  given.set(date, own);
  return own;
};
