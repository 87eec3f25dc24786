import type { DraftRow } from "../draft/draft-row.ts";
import type { ClosedTime } from "../month/closed-time.ts";
import type { HalfDay } from "../month/half-day.ts";
import type { RosterMonth } from "../month/roster-month.ts";
import type { FoundMonth } from "./person-month.ts";
import type { PublishedMonth } from "./published-month.ts";
import type { RosterVersion } from "./roster-version.ts";

/** What is frozen in one write. */
export type Freeze = {
  /** The new versions, of different months of one clinic. */
  versions: readonly RosterVersion[];
  /**
   * The same as their people read them, with what was there before.
   * @default nothing was there before
   */
  published?: readonly PublishedMonth[];
  /** Where people are on duty from now on, and when they have off. */
  people: readonly FoundMonth[];
  /**
   * Those of whom one write holds no more, as they are written before it: on duty as before and as they will be.
   * @default nobody: all of them are in `people`
   */
  held?: readonly FoundMonth[];
  /** The rows of drafts that what is published goes into as well, so that it isn't undone by publishing them. */
  rows?: readonly (DraftRow & { month: RosterMonth })[];
  /** The half days on which the clinic is closed from now on. */
  closed?: readonly HalfDay[];
  /** When it was closed, and is no more. */
  opened?: readonly ClosedTime[];
};
