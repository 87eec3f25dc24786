import type { PractitionerId } from "../../people/practitioner.ts";
import { inState } from "../../request/revision.ts";
import type { Instant } from "../../time/instant.ts";
import { type FormerTaker, type Swap, takerIn } from "./swap.ts";

/** Whether nobody has ended a request yet: until its time is over it holds the shifts it is about. */
export const isUnended = ({ state }: Swap): boolean => state.status === "open" || state.status === "agreed";

/** Whether a request is still to be answered, approved or taken back. */
export const isStanding = (swap: Swap, now: Instant): boolean => isUnended(swap) && now < swap.until;

/** Whether a request, as it is read, can still be ended: one that is void holds its shifts until it is taken back, or another takes its place. */
export const canBeEnded = (read: Swap): boolean =>
  isUnended(read) || (read.state.status === "changed" && read.state.at === undefined);

/** Whether a request, as it is read, is the scheduler's to decide: what a doctor asked and is void is theirs to take back. */
export const isDecidable = (read: Swap): boolean =>
  canBeEnded(read) && (read.kind === "open" || read.state.status !== "changed");

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
 * others may; where nobody would, or all of it is to end, it ends, and an offer is taken back.
 */
export const declinedBy = (swap: Swap, at: Instant, { said = "", ends = false } = {}): Swap => {
  const by = takerIn(swap);
  const answer = said && { answer: said };
  if (swap.kind !== "swap" && by !== undefined && !ends)
    return openAgain(swap, { by, at, who: "scheduler", ...answer });
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
