import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { Instant } from "../../time/instant.ts";
import { inState } from "./answer-swap.ts";
import { type Around, fits } from "./fits.ts";
import { asPublished, findPublished, type Published } from "./published-shift.ts";
import type { Swap } from "./swap.ts";
import { givenBy } from "./swap-change.ts";

/** What is published of the months of a request, and what says who can take its shifts. */
type Seen = { versions: Published; around: readonly Around[] };

/** Whether somebody can take what a request is about, as it is published. */
export const canTake = (swap: Swap, { versions, around }: Seen, by: PractitionerId): boolean =>
  findPublished(swap, versions) !== undefined && fits(around, givenBy(swap, by)) !== undefined;

/**
 * A request that somebody agrees to: to its shifts as they are published now.
 * @throws Refusal `roster.swap-changed`, `roster.swap-unfit` without why, which may be a colleague's own matter
 */
export const agreedTo = (swap: Swap, { versions, around, now }: Seen & { now: Instant }, by: PractitionerId): Swap => {
  const standing = asPublished(swap, versions);
  if (!fits(around, givenBy(standing, by))) throw new Refusal("roster.swap-unfit");
  return inState(standing, { status: "agreed", at: now, by });
};
