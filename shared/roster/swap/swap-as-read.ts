import type { Instant } from "../../time/instant.ts";
import { findPublished, type Published } from "./published-shift.ts";
import { type Swap, takerIn } from "./swap.ts";
import { monthsOfSwap } from "./swap-change.ts";
import { isUnended } from "./swap-state.ts";

/** The moment at which requests are read, and what is published then; of other months nothing is known. */
export type Reading = { now: Instant; versions: Published };

/** Whether a later version has a shift of a request otherwise, so far as is known. */
export const isVoid = (swap: Swap, versions: Published): boolean =>
  monthsOfSwap(swap).every((one) => versions.some(({ month }) => month === one)) && !findPublished(swap, versions);

/** A request as it is read: it has ended by itself once its shift began, and is void once that is published otherwise. */
export const asOf = (swap: Swap, { now, versions }: Reading): Swap => {
  if (!isUnended(swap)) return swap;
  const by = takerIn(swap);
  const ended = (status: "lapsed" | "changed"): Swap => ({
    ...swap,
    state: { status, ...(by !== undefined && { by }) },
  });
  if (now >= swap.until) return ended("lapsed");
  return isVoid(swap, versions) ? ended("changed") : swap;
};
