import type { Starts } from "./bookable-window.ts";
import { lastStart } from "./session.ts";
import type { Grid } from "./slot.ts";

/** Whether a session has a time that can be booked or becomes so by somebody's cancelling: its last is not over. */
export const hasTimesAhead = (grid: Grid, { from, until }: Starts): boolean =>
  grid.start < until && lastStart(grid) >= from;
