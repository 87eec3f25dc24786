import type { Instant } from "../time/instant.ts";

/** What a standing says of somebody, beside its name. */
type Says =
  /** They have come, and their visit is not over, be it that they were not there when they were called. */
  | "come"
  /** They are here, and not yet done. */
  | "here"
  /** The doctor called them in at some moment. */
  | "called-in"
  /** It is over for good, and holds no slot. */
  | "over"
  /** They did not come, or will not. */
  | "away";

/** Where a visit, or its place in the line, stands, in one word. */
export type Standing =
  | "booked"
  | "waiting"
  /** With the doctor before, and sent back to the line for a moment. */
  | "paused"
  /** Called and not found there: their place is kept, and they are in no line until they are back. */
  | "skipped"
  | "in-consultation"
  | "completed"
  | "cancelled"
  | "no-show"
  | "unserved";

/** What each standing says: a new one is judged here, and nothing that asks about it compiles before it is. */
const says: Record<Standing, readonly Says[]> = {
  booked: [],
  waiting: ["come", "here"],
  paused: ["come", "here", "called-in"],
  skipped: ["come"],
  "in-consultation": ["come", "here", "called-in"],
  completed: ["called-in", "over"],
  cancelled: ["over", "away"],
  "no-show": ["over", "away"],
  unserved: ["over"],
};

/** What is noted of somebody: the word of their place in a line, or the state of their visit, whose `waiting` is one of three. */
type Stands<Word extends Standing = Standing> = {
  readonly status: Word;
  readonly pausedAt?: Instant | undefined;
  readonly skippedAt?: Instant | undefined;
  /** The desk said afterwards that they were seen: nobody noted that they were called in. */
  readonly untimed?: true | undefined;
};

/**
 * Where somebody stands, be it asked of their visit or of their place in its line. A visit stays `waiting` while it is paused or
 * passed over, since released apps know no other word.
 */
export const standingOf = <Word extends Standing>(stands: Stands<Word>): Word | "paused" | "skipped" => {
  if (stands.status !== "waiting") return stands.status;
  if (stands.skippedAt !== undefined) return "skipped";
  return stands.pausedAt === undefined ? stands.status : "paused";
};

const saying =
  (what: Says) =>
  (stands: Stands): boolean =>
    says[standingOf(stands)].includes(what);

export const hasCome = saying("come");
export const isHere = saying("here");
export const isOver = saying("over");
export const isAway = saying("away");

/** Whether the doctor called somebody in at some moment, as far as it was noted then. */
export const wasCalledIn = (stands: Stands): boolean => !stands.untimed && saying("called-in")(stands);

/** Whether somebody is with the doctor. */
export const isInside = ({ status }: Stands): boolean => status === "in-consultation";

/** Whether somebody was with the doctor and was sent back to the line for a moment. */
export const isPaused = (stands: Stands): boolean => standingOf(stands) === "paused";

/** Whether somebody is here and not with the doctor, be it no more for a moment. */
export const isWaiting = (stands: Stands): boolean => isHere(stands) && !isInside(stands);

/** Whether somebody has come whom the doctor is still to see, be it that they were not there when they were called. */
export const isToBeSeen = (stands: Stands): boolean => hasCome(stands) && !isInside(stands);
