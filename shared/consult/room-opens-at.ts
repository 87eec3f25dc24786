import type { Slot } from "../roster/slot.ts";
import { type Instant, minute } from "../time/instant.ts";

/** Minutes before its start from which the room of a visit can be entered. */
export const opensBeforeMinutes = 15;

/** When the room of a visit can first be entered. It has no fixed end: it closes with the visit. */
export const roomOpensAt = (slot: Slot): Instant => slot.start - opensBeforeMinutes * minute;
