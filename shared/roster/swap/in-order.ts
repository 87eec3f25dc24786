import type { Swap } from "./swap.ts";
import { asOf, type Reading } from "./swap-as-read.ts";
import { isUnended } from "./swap-state.ts";

/** As many of those that ended as one looks back at: the list is asked for again every minute. */
const mostEnded = 100;

const turnOf = ({ state }: Swap): number => (state.status === "agreed" ? 1 : 2);

/** Requests as they are read: those that wait for approval first, then those that wait for a colleague, the soonest first; then the last that ended. */
export const inOrder = (all: readonly Swap[], reading: Reading): Swap[] => {
  const read = all.map((swap) => asOf(swap, reading));
  const ended = read.filter((swap) => !isUnended(swap)).toSorted((a, b) => b.until - a.until);
  return [
    ...read.filter(isUnended).toSorted((a, b) => turnOf(a) - turnOf(b) || a.until - b.until),
    ...ended.slice(0, mostEnded),
  ];
};
