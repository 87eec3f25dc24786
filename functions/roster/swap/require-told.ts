import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { breaksFor } from "../../../shared/roster/swap/agree.ts";
import type { Around } from "../../../shared/roster/swap/fits.ts";
import type { Published } from "../../../shared/roster/swap/published-shift.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { digestOf } from "../publish/digest-of.ts";

type Seen = { versions: Published; around: readonly Around[] };
type Agreeing = { swap: Swap; by: PractitionerId; seen: Seen; told: string | undefined };

/**
 * Sees to it that somebody agrees to what they were warned of; whoever names no warnings takes it as it is.
 * @throws Refusal `roster.swap-warned` with what they are warned of now
 */
export const requireTold = ({ swap, by, seen, told }: Agreeing): void => {
  const breaks = breaksFor(swap, seen, by) ?? [];
  const digest = digestOf(breaks);
  if (told !== undefined && told !== digest) throw new Refusal("roster.swap-warned", { breaks, digest });
};
