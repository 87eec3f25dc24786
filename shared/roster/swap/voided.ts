import type { Instant } from "../../time/instant.ts";
import type { ClosedTime } from "../month/closed-time.ts";
import { closedAfter } from "../publish/closed-days.ts";
import type { Freeze } from "../publish/freeze.ts";
import type { MonthSeen } from "../publish/month-seen.ts";
import { isOtherIn, type PublishedSheet } from "./published-shift.ts";
import type { Swap } from "./swap.ts";
import { isStanding } from "./swap-state.ts";

/** The requests that stand and have one of their shifts otherwise after than before; who had one otherwise before is void already. */
const voidedIn = (swaps: readonly Swap[], now: Instant, before: PublishedSheet, after: PublishedSheet): Swap[] =>
  swaps.filter((swap) => isStanding(swap, now) && !isOtherIn(swap, before) && isOtherIn(swap, after));

/**
 * The requests that stand and would be void once a month's draft is published: it has one of their shifts otherwise than what is
 * published of it.
 * @param opens when the clinic is closed and opens again by it
 */
export const voidedBy = (
  swaps: readonly Swap[],
  { plan: { month, rows, codes }, published, head, now }: MonthSeen,
  opens: readonly ClosedTime[],
): Swap[] => {
  if (!published) return [];
  const closed = head.closed ?? [];
  const { version } = published;
  const after = { month, version, rows: [...rows], codes: [...codes], closed: closedAfter(closed, [], opens) };
  return voidedIn(swaps, now, { ...published, month, closed }, after);
};

/** The requests that stand and would be void by a change of what is published, each once. */
export const voidedByChange = (
  swaps: readonly Swap[],
  seen: readonly MonthSeen[],
  { versions, closed: added }: Pick<Freeze, "versions" | "closed">,
): Swap[] => [
  ...new Set(
    seen.flatMap(({ plan: { month }, published, head, now }) => {
      if (!published) return [];
      const closed = head.closed ?? [];
      const after = versions.find((version) => version.month === month) ?? published;
      return voidedIn(swaps, now, { ...published, closed }, { ...after, closed: closedAfter(closed, added) });
    }),
  ),
];
