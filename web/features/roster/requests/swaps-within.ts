import type { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import { ownedIn, type Swap, takerIn } from "../../../../shared/roster/swap/swap.ts";
import { isUndecided } from "../../../../shared/roster/swap/swap-state.ts";

/** Those of the requests to swap that somebody asked for, or agreed to, of a day of their leave. */
export const swapsWithin = (
  { practitionerId, from, to }: Pick<LeaveRequest, "practitionerId" | "from" | "to">,
  swaps: readonly Swap[],
): Swap[] =>
  swaps.filter((swap) => {
    const shifts = ownedIn(swap);
    const isTheirs =
      takerIn(swap) === practitionerId || shifts.some((shift) => shift.practitionerId === practitionerId);
    const isThen = [swap.shift, ...shifts].some(({ date }) => from <= date && date <= to);
    return isUndecided(swap) && isTheirs && isThen;
  });
