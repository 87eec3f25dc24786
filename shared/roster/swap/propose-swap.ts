import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { Zone } from "../../time/zone.ts";
import { type Around, fits } from "./fits.ts";
import { beginOf } from "./published-shift.ts";
import { askerOf, heldBy, type Swap } from "./swap.ts";
import { isVoid, type Reading } from "./swap-as-read.ts";
import { givenBy } from "./swap-change.ts";
import { endedAs, isStanding } from "./swap-state.ts";

/** The most requests of one person, or offers of a clinic, that stand, and that are kept with those that ended: everybody reads them. */
const most = { person: { standing: 40, kept: 200 }, clinic: { standing: 200, kept: 1000 } };

type Asked<S> = S extends Swap ? Omit<S, "until" | "revision" | "state" | "former"> : never;

/** What is asked of a shift; who asks it, when and where is said elsewhere. */
export type Wanted<S = Asked<Swap>> = S extends Asked<Swap> ? Omit<S, "id" | "clinicId" | "askedAt"> : never;

type Facts = Reading & {
  /** What the clinic is asked already. */
  all: readonly Swap[];
  around: readonly Around[];
  zone: Zone;
};

/** A new request, and those that are void and leave their shifts to it. */
type Proposed = { swap: Swap; ended: Swap[] };

const requireShare = (asker: PractitionerId | undefined, { all, now }: Facts): void => {
  const share = asker === undefined ? most.clinic : most.person;
  const own = all.filter((one) => askerOf(one) === asker);
  if (own.length >= share.kept || own.filter((one) => isStanding(one, now)).length >= share.standing)
    throw new Refusal("roster.swap-many");
};

/** The void requests in the way of a new one, ended by it. */
const endedFor = (swap: Swap, { all, now, versions }: Facts): Swap[] => {
  const held = new Set(heldBy(swap));
  const inTheWay = all.filter((one) => isStanding(one, now) && heldBy(one).some((cell) => held.has(cell)));
  if (inTheWay.some((one) => !isVoid(one, versions))) throw new Refusal("roster.swap-held");
  return inTheWay.map((one) => endedAs(one, { status: "changed", at: now }));
};

/**
 * Decides on a request that is to be made.
 * @throws Refusal `request.invalid` where nothing would change, `roster.shift-begun`, `roster.swap-held` where one of its
 * shifts is in another request that still holds, `roster.swap-many`, `roster.swap-unfit` where whoever is asked by name could not do it
 */
export const proposeSwap = (asked: Asked<Swap>, facts: Facts): Proposed => {
  const { around, zone, now } = facts;
  if (asked.kind === "swap") {
    const { shift, inReturn } = asked;
    const isSame = shift.date === inReturn.date && shift.code === inReturn.code;
    if (isSame || shift.practitionerId === inReturn.practitionerId)
      throw new Refusal("request.invalid", { fields: ["inReturn"] });
  }
  const shifts = asked.kind === "swap" ? [asked.shift, asked.inReturn] : [asked.shift];
  const until = Math.min(...shifts.map((shift) => beginOf(shift, zone)));
  if (until <= now) throw new Refusal("roster.shift-begun");
  const swap: Swap = { ...asked, until, revision: 1, state: { status: "open" } };
  const ended = endedFor(swap, facts);
  requireShare(askerOf(swap), facts);
  if (swap.kind === "swap" && !fits(around, givenBy(swap, swap.inReturn.practitionerId)))
    throw new Refusal("roster.swap-unfit");
  return { swap, ended };
};
