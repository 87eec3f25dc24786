import type { MonthSeen } from "../publish/month-seen.ts";
import { isOtherIn, type Sheet } from "./published-shift.ts";
import type { Swap } from "./swap.ts";
import { isStanding } from "./swap-state.ts";

/**
 * The requests that stand and would be void once a month's draft is published: it has one of their shifts otherwise than what is
 * published of it. Those of a shift that was published otherwise before are void already.
 * @param opens the closed days that it opens again
 */
export const voidedBy = (
  swaps: readonly Swap[],
  { plan: { month, rows, codes }, published, head, now }: MonthSeen,
  opens: readonly string[],
): Swap[] => {
  if (!published) return [];
  const closed = head.closed ?? [];
  const before: Sheet = { ...published, month, closed };
  const { version } = published;
  const stillClosed = closed.filter((date) => !opens.includes(date));
  const after: Sheet = { month, version, rows: [...rows], codes: [...codes], closed: stillClosed };
  return swaps.filter((swap) => isStanding(swap, now) && !isOtherIn(swap, before) && isOtherIn(swap, after));
};
