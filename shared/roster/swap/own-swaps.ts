import type { PractitionerId } from "../../people/practitioner.ts";
import type { Instant } from "../../time/instant.ts";
import { asOf } from "./propose-swap.ts";
import { askerOf, ownedIn, type Swap, takerIn } from "./swap.ts";

/** What of a clinic's requests is somebody's to know: asked of them, there to be taken, asked by them, and else about them. */
export type OwnSwaps = { toAnswer: Swap[]; toTake: Swap[]; own: Swap[]; others: Swap[] };

const partOf = (swap: Swap, id: PractitionerId): keyof OwnSwaps | undefined => {
  const isOpen = swap.state.status === "open";
  if (isOpen && swap.kind === "swap" && swap.inReturn.practitionerId === id) return "toAnswer";
  if (askerOf(swap) === id) return "own";
  if (ownedIn(swap).some(({ practitionerId }) => practitionerId === id) || takerIn(swap) === id) return "others";
  return isOpen && swap.kind !== "swap" ? "toTake" : undefined;
};

/** Parts a clinic's requests by what they are to somebody; those of others among themselves are nothing. */
export const ownSwaps = (all: readonly Swap[], id: PractitionerId, now: Instant): OwnSwaps => {
  const own: OwnSwaps = { toAnswer: [], toTake: [], own: [], others: [] };
  for (const swap of all.map((one) => asOf(one, now))) {
    const part = partOf(swap, id);
    if (part) own[part].push(swap);
  }
  return own;
};
