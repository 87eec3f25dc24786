import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { Instant } from "../../time/instant.ts";
import { isStanding } from "./propose-swap.ts";
import { type Swap, takerIn } from "./swap.ts";

/** A request in another state: one change more. */
export const inState = (swap: Swap, state: Swap["state"]): Swap => ({
  ...swap,
  state,
  revision: swap.revision + 1,
});

type Ended<S> = S extends { status: "declined" | "withdrawn" } ? Omit<S, "by"> : never;

/** A request that ends before it is approved: whoever had agreed to it is named. */
export const endedAs = (swap: Swap, state: Ended<Swap["state"]>): Swap => {
  const by = takerIn(swap);
  return inState(swap, { ...state, ...(by !== undefined && { by }) });
};

/** A request that a scheduler declines with a word; an offer that nobody took is taken back. */
export const declinedBy = (swap: Swap, at: Instant, answer = ""): Swap =>
  swap.kind === "open" && swap.state.status === "open"
    ? endedAs(swap, { status: "withdrawn", at })
    : endedAs(swap, { status: "declined", at, who: "scheduler", ...(answer && { answer }) });

/**
 * A request that there is.
 * @throws Refusal `roster.swap-unknown`
 */
export const requireSwap = (swap: Swap | undefined): Swap => {
  if (!swap) throw new Refusal("roster.swap-unknown");
  return swap;
};

/**
 * A request that can still be answered, approved or taken back.
 * @throws Refusal `roster.swap-unknown`, `roster.swap-decided`
 */
export const requireStanding = (found: Swap | undefined, now: Instant): Swap => {
  const swap = requireSwap(found);
  if (!isStanding(swap, now)) throw new Refusal("roster.swap-decided");
  return swap;
};

/**
 * A request that somebody was asked by name, and has not answered.
 * @throws Refusal `roster.swap-unknown` where it is not theirs to answer, `roster.swap-decided`
 */
export const requireAsked = (swap: Swap | undefined, practitionerId: PractitionerId, now: Instant): Swap => {
  const isAsked = swap?.kind === "swap" && swap.inReturn.practitionerId === practitionerId;
  const standing = requireStanding(isAsked ? swap : undefined, now);
  if (standing.state.status !== "open") throw new Refusal("roster.swap-decided");
  return standing;
};

/**
 * A request for a shift that whoever comes first may take.
 * @throws Refusal `roster.swap-unknown` where it isn't theirs to take, `roster.shift-taken`, `roster.swap-decided`
 */
export const requireToTake = (found: Swap | undefined, practitionerId: PractitionerId, now: Instant): Swap => {
  const isTheirs = found?.kind === "open" || (found?.kind === "give" && found.shift.practitionerId !== practitionerId);
  const swap = requireSwap(isTheirs ? found : undefined);
  const { status } = swap.state;
  if (status === "agreed" || status === "approved") throw new Refusal("roster.shift-taken");
  return requireStanding(swap, now);
};

/**
 * Who takes what a request is about, once somebody agreed.
 * @throws Refusal `roster.swap-unanswered`
 */
export const takerOf = ({ state }: Swap): PractitionerId => {
  if (state.status !== "agreed") throw new Refusal("roster.swap-unanswered");
  return state.by;
};
