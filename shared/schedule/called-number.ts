import type { Slot } from "./slot.ts";

/** A place of a session, as far as its number goes. */
export type Numbered = Pick<Slot, "number"> & { series?: Slot["series"] | undefined };

/** More than a session has places: so far apart lie the numbers of two sessions. */
const apart = 100;

/**
 * The number that people are told of a place and called by. A practitioner's sessions of a day at a clinic each have a
 * hundred of their own, so that after the letter of their line it is one person's of that day.
 */
export const calledNumber = ({ series = 0, number }: Numbered): number => series * apart + number;

/** The place of its session that a called number is of. */
export const placeCalled = (called: number): Pick<Slot, "number" | "series"> => {
  const series = Math.floor(called / apart);
  return { number: called % apart, ...(series > 0 && { series }) };
};
