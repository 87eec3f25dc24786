import type { PractitionerId } from "../../people/practitioner.ts";
import type { Instant } from "../../time/instant.ts";
import { findPublished, type Published } from "./published-shift.ts";
import { type FormerTaker, type Swap, takerIn } from "./swap.ts";
import { monthsOfSwap } from "./swap-change.ts";

/** Whether nobody has ended a request yet: until its time is over it holds the shifts it is about. */
export const isUndecided = ({ state }: Swap): boolean => state.status === "open" || state.status === "agreed";

/** Whether a request is still to be answered, approved or taken back. */
export const isStanding = (swap: Swap, now: Instant): boolean => isUndecided(swap) && now < swap.until;

/** The moment at which requests are read, and what is published then; of other months nothing is known. */
export type Reading = { now: Instant; versions: Published };

/** Whether a later version has a shift of a request otherwise, so far as is known. */
export const isVoid = (swap: Swap, versions: Published): boolean =>
  monthsOfSwap(swap).every((one) => versions.some(({ month }) => month === one)) && !findPublished(swap, versions);

/** A request as it is read: it has ended by itself once its shift began, and is void once that is published otherwise. */
export const asOf = (swap: Swap, { now, versions }: Reading): Swap => {
  if (!isUndecided(swap)) return swap;
  const by = takerIn(swap);
  const ended = (status: "lapsed" | "changed"): Swap => ({
    ...swap,
    state: { status, ...(by !== undefined && { by }) },
  });
  if (now >= swap.until) return ended("lapsed");
  return isVoid(swap, versions) ? ended("changed") : swap;
};

/** A request in another state: one change more. */
export const inState = (swap: Swap, state: Swap["state"]): Swap => ({
  ...swap,
  state,
  revision: swap.revision + 1,
});

type Ended<S> = S extends { status: "declined" | "withdrawn" | "changed" } ? Omit<S, "by"> : never;

/** A request that ends before it is approved: whoever had agreed to it is named. */
export const endedAs = (swap: Swap, state: Ended<Swap["state"]>): Swap => {
  const by = takerIn(swap);
  return inState(swap, { ...state, ...(by !== undefined && { by }) });
};

/** A shift that is there to be taken again, but for who had agreed to it. */
const openAgain = (swap: Swap, gone: FormerTaker): Swap => ({
  ...inState(swap, { status: "open" }),
  former: [...(swap.former ?? []).filter(({ by }) => by !== gone.by), gone],
});

/**
 * A request that a scheduler declines with a word. Of a shift that is given away or offered that means who would take it, and
 * others may; where nobody would, it ends, and an offer is taken back.
 */
export const declinedBy = (swap: Swap, at: Instant, said = ""): Swap => {
  const by = takerIn(swap);
  const answer = said && { answer: said };
  if (swap.kind !== "swap" && by !== undefined) return openAgain(swap, { by, at, who: "scheduler", ...answer });
  return swap.kind === "open"
    ? endedAs(swap, { status: "withdrawn", at })
    : endedAs(swap, { status: "declined", at, who: "scheduler", ...answer });
};

/** A request whose taker takes their yes back: a swap ends, what is given away or offered is there for others again. */
export const takenBackBy = (swap: Swap, by: PractitionerId, at: Instant): Swap =>
  swap.kind === "swap"
    ? endedAs(swap, { status: "withdrawn", at, who: "colleague" })
    : openAgain(swap, { by, at, who: "colleague" });

/** Whether a scheduler has declined that somebody takes it. */
export const isDeclinedFor = ({ former = [] }: Swap, id: PractitionerId): boolean =>
  former.some(({ by, who }) => by === id && who === "scheduler");
