import { openDayKind } from "../../day/day-opening.ts";
import { openDayLive } from "../../day/open-day.ts";
import type { DueConsumer } from "./due-consumer.ts";
import { refreshTouches } from "./refresh-next-free.ts";

/** Opens the day that a due item names. */
export const openDayDue: DueConsumer = {
  kind: openDayKind,
  // The closings of lines, which it enters too, are due items like the list's own.
  touches: refreshTouches,
  work: openDayLive,
};
