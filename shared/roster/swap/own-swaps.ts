import type { PractitionerId } from "../../people/practitioner.ts";
import { askerOf, ownedIn, type Swap, takerIn } from "./swap.ts";
import { asOf, type Reading } from "./swap-as-read.ts";
import { isDeclinedFor } from "./swap-state.ts";

/** What of a clinic's requests is somebody's to know: asked of them, there to be taken, asked by them, and else about them. */
export type OwnSwaps = { toAnswer: Swap[]; toTake: Swap[]; own: Swap[]; others: Swap[] };

const partOf = (swap: Swap, id: PractitionerId): keyof OwnSwaps | undefined => {
  const isOpen = swap.state.status === "open";
  if (isOpen && swap.kind === "swap" && swap.inReturn.practitionerId === id) return "toAnswer";
  if (askerOf(swap) === id) return "own";
  const isPart = ownedIn(swap).some(({ practitionerId }) => practitionerId === id) || takerIn(swap) === id;
  if (isPart || isDeclinedFor(swap, id)) return "others";
  return isOpen && swap.kind !== "swap" ? "toTake" : undefined;
};

/**
 * A request as somebody may read it. Who else had agreed to take it, and what a scheduler said of that, is for who asked and
 * for who had agreed: whom a scheduler declined reads of themselves alone, whatever became of it since.
 */
export const asReadBy = (swap: Swap, id: PractitionerId): Swap => {
  if (askerOf(swap) === id) return swap;
  const { former = [], ...rest } = swap;
  if (takerIn(swap) === id) return rest;
  const declined = former.find(({ by, who }) => by === id && who === "scheduler");
  if (declined) return { ...rest, state: { status: "declined", ...declined } };
  if (rest.state.status !== "declined") return rest;
  const { answer: _, ...state } = rest.state;
  return { ...rest, state };
};

/** Parts a clinic's requests by what they are to somebody; those of others among themselves are nothing. */
export const ownSwaps = (all: readonly Swap[], id: PractitionerId, reading: Reading): OwnSwaps => {
  const own: OwnSwaps = { toAnswer: [], toTake: [], own: [], others: [] };
  for (const swap of all.map((one) => asOf(one, reading))) {
    const part = partOf(swap, id);
    if (part) own[part].push(asReadBy(swap, id));
  }
  return own;
};
