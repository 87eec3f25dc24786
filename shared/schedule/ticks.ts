import { minute } from "../time/instant.ts";
import { shortestSlot } from "./session.ts";
import { type Slot, slotEnd } from "./slot.ts";

const tick = shortestSlot * minute;

/** The five-minute ticks since 1970 that a slot covers. */
export const ticksOf = (slot: Slot): string[] => {
  const first = Math.floor(slot.start / tick);
  const covered = Math.ceil((slotEnd(slot) - first * tick) / tick);
  return Array.from({ length: covered }, (_, index) => String(first + index));
};
