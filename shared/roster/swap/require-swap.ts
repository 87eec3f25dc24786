import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { Instant } from "../../time/instant.ts";
import { askerOf, type Swap, takerIn } from "./swap.ts";
import { isDeclinedFor, isStanding } from "./swap-state.ts";

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
 * A request that is somebody's to take back: who asked takes back all of it, who agreed their yes.
 * @throws Refusal `roster.swap-unknown`, `roster.swap-decided`
 */
export const requireOwn = (found: Swap | undefined, id: PractitionerId, now: Instant): Swap => {
  const isTheirs = found && (askerOf(found) === id || takerIn(found) === id);
  return requireStanding(isTheirs ? found : undefined, now);
};

/**
 * A request for a shift that whoever comes first may take, but for whom a scheduler has declined.
 * @throws Refusal `roster.swap-unknown` where it isn't theirs to take, `roster.shift-taken`, `roster.swap-decided`
 */
export const requireToTake = (found: Swap | undefined, practitionerId: PractitionerId, now: Instant): Swap => {
  const isTheirs = found?.kind === "open" || (found?.kind === "give" && found.shift.practitionerId !== practitionerId);
  const swap = requireSwap(isTheirs ? found : undefined);
  const { status } = swap.state;
  if (status === "agreed" || status === "approved") throw new Refusal("roster.shift-taken");
  if (isDeclinedFor(swap, practitionerId)) throw new Refusal("roster.swap-decided");
  return requireStanding(swap, now);
};

/** Whether somebody's yes to a request stands: said again, from another screen, it is done already. */
export const hasAgreed = ({ state }: Swap, practitionerId: PractitionerId): boolean =>
  (state.status === "agreed" || state.status === "approved") && state.by === practitionerId;

/**
 * Who takes what a request is about, once somebody agreed.
 * @throws Refusal `roster.swap-unanswered`
 */
export const takerOf = ({ state }: Swap): PractitionerId => {
  if (state.status !== "agreed") throw new Refusal("roster.swap-unanswered");
  return state.by;
};
