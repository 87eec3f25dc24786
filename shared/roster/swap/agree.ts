import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import { inState } from "../../request/revision.ts";
import type { Instant } from "../../time/instant.ts";
import type { RuleBreak } from "../rules/rule-break.ts";
import { type Around, fits } from "./fits.ts";
import { asPublished, findPublished, type Published } from "./published-shift.ts";
import type { Swap } from "./swap.ts";
import { givenBy } from "./swap-change.ts";

/** What is published of the months of a request, and what says who can take its shifts. */
type Seen = { versions: Published; around: readonly Around[] };

/** What somebody is warned of who takes what a request is about, as it is published; `undefined` where they can't. */
export const breaksFor = (swap: Swap, { versions, around }: Seen, by: PractitionerId): RuleBreak[] | undefined => {
  const breaks = findPublished(swap, versions) && fits(around, givenBy(swap, by));
  // What a colleague's row is warned of is theirs to know.
  return breaks?.filter((one) => "practitionerId" in one && one.practitionerId === by);
};

/**
 * A request that somebody agrees to: to its shifts as they are published now.
 * @throws Refusal `roster.swap-changed`, `roster.swap-unfit` without why, which may be a colleague's own matter
 */
export const agreedTo = (swap: Swap, { versions, around, now }: Seen & { now: Instant }, by: PractitionerId): Swap => {
  const { former, ...standing } = asPublished(swap, versions);
  if (!fits(around, givenBy(standing, by))) throw new Refusal("roster.swap-unfit");
  const others = former?.filter((one) => one.by !== by) ?? [];
  return inState({ ...standing, ...(others.length > 0 && { former: others }) }, { status: "agreed", at: now, by });
};
