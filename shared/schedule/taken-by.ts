import type { Slot } from "./slot.ts";
import { ticksOf } from "./ticks.ts";

/**
 * What a visit at a slot takes of its person's calendar, each once: the ticks of its time, and its session, since whoever has
 * two numbers of one session stands in its line twice.
 */
export const takenBy = (slot: Slot): string[] => [...ticksOf(slot), slot.sessionId];
