import { Refusal } from "../../refusal/refusal.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import { type Around, fits } from "./fits.ts";
import { beginOf } from "./published-shift.ts";
import { askerOf, heldBy, type Swap, takerIn } from "./swap.ts";
import { givenBy } from "./swap-change.ts";

/** The most requests of one person, or offers of a clinic, whose shifts are still to come: a list that everybody reads. */
const most = { person: 40, clinic: 200 };

type Asked<S> = S extends Swap ? Omit<S, "until" | "revision" | "state"> : never;

type Facts = {
  /** What the clinic is asked already. */
  all: readonly Swap[];
  around: readonly Around[];
  zone: Zone;
  now: Instant;
};

/** Whether a request is still to be answered, approved or taken back. */
export const isStanding = ({ state, until }: Swap, now: Instant): boolean =>
  (state.status === "open" || state.status === "agreed") && now < until;

/** A request as it is read: what nobody answered before its shift began has ended. */
export const asOf = (swap: Swap, now: Instant): Swap => {
  const { status } = swap.state;
  if ((status !== "open" && status !== "agreed") || now < swap.until) return swap;
  const by = takerIn(swap);
  return { ...swap, state: { status: "lapsed", ...(by !== undefined && { by }) } };
};

/**
 * Decides on a request that is to be made.
 * @throws Refusal `request.invalid` where nothing would change, `roster.day-over`, `roster.swap-held` where one of its
 * shifts is in another request, `roster.swap-many`, `roster.swap-unfit` where whoever is asked by name could not do it
 */
export const proposeSwap = (asked: Asked<Swap>, { all, around, zone, now }: Facts): Swap => {
  if (asked.kind === "swap") {
    const { shift, inReturn } = asked;
    const isSame = shift.date === inReturn.date && shift.code === inReturn.code;
    if (isSame || shift.practitionerId === inReturn.practitionerId)
      throw new Refusal("request.invalid", { fields: ["inReturn"] });
  }
  const shifts = asked.kind === "swap" ? [asked.shift, asked.inReturn] : [asked.shift];
  const until = Math.min(...shifts.map((shift) => beginOf(shift, zone)));
  if (until <= now) throw new Refusal("roster.day-over");
  const swap: Swap = { ...asked, until, revision: 1, state: { status: "open" } };
  const held = new Set(heldBy(swap));
  if (all.some((one) => isStanding(one, now) && heldBy(one).some((cell) => held.has(cell))))
    throw new Refusal("roster.swap-held");
  const asker = askerOf(swap);
  const own = all.filter((one) => one.until > now && askerOf(one) === asker);
  if (own.length >= (asker === undefined ? most.clinic : most.person)) throw new Refusal("roster.swap-many");
  if (swap.kind === "swap" && !fits(around, givenBy(swap, swap.inReturn.practitionerId)))
    throw new Refusal("roster.swap-unfit");
  return swap;
};

const turnOf = ({ state }: Swap): number => ["agreed", "open"].indexOf(state.status) + 1 || 3;

/** Requests as they are read: those that wait for approval first, then those that wait for a colleague, the soonest first. */
export const inOrder = (all: readonly Swap[], now: Instant): Swap[] =>
  all
    .map((swap) => asOf(swap, now))
    .toSorted((a, b) => turnOf(a) - turnOf(b) || (turnOf(a) === 3 ? b.until - a.until : a.until - b.until));
