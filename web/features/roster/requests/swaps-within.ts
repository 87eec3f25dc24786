import type { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { isUnended } from "../../../../shared/roster/swap/swap-state.ts";

/** The days that a request to swap is about, and the people: read here, since what knows them brings all of zod along. */
const factsOf = (swap: Swap) => ({
  dates: [swap.shift.date, ...(swap.kind === "swap" ? [swap.inReturn.date] : [])],
  people: [
    ...("by" in swap.state ? [swap.state.by] : []),
    ...(swap.kind === "open" ? [] : [swap.shift.practitionerId]),
    ...(swap.kind === "swap" ? [swap.inReturn.practitionerId] : []),
  ],
});

/** Those of the requests to swap that somebody asked for, or agreed to, of a day of their leave. */
export const swapsWithin = (
  { practitionerId, from, to }: Pick<LeaveRequest, "practitionerId" | "from" | "to">,
  swaps: readonly Swap[],
): Swap[] =>
  swaps.filter((swap) => {
    const { dates, people } = factsOf(swap);
    return isUnended(swap) && people.includes(practitionerId) && dates.some((date) => from <= date && date <= to);
  });
