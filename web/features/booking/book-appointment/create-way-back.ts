import { onMount } from "solid-js";
import { kept } from "../../../storage/kept.ts";

/** Where in this tab's history a booking began, and whether it was made. */
type Way = { depth: number; isOver: boolean };

const isWay = (value: unknown): boolean => {
  const { depth, isOver } = Object(value) as Partial<Way>;
  return Number.isInteger(depth) && typeof isOver === "boolean";
};
const stored = kept<Way>("own.booking-way", isWay, "tab");

/** How many pages lie behind this one, as the router counts them. */
const depthNow = (): number => {
  const depth: unknown = Object(history.state)._depth;
  return typeof depth === "number" ? depth : 0;
};

export type WayBack = {
  /** The booking was made: its questions are behind it. */
  end: () => void;
  /** Whether this is a question of a booking that was made. */
  isOver: () => boolean;
  /** Goes back to where that booking began; false once this is there. */
  rewind: () => boolean;
};

/** Remembers where a booking began, so that nobody who presses Back after it meets its empty questions. */
export const createWayBack = (isBeginning: boolean): WayBack => {
  onMount(() => {
    if (isBeginning || !stored.read()) stored.write({ depth: depthNow(), isOver: false });
  });
  return {
    end: () => stored.write({ depth: stored.read()?.depth ?? depthNow(), isOver: true }),
    isOver: () => !isBeginning && stored.read()?.isOver === true,
    rewind: () => {
      const steps = depthNow() - (stored.read()?.depth ?? 0);
      if (steps > 0) history.go(-steps);
      else stored.drop();
      return steps > 0;
    },
  };
};
