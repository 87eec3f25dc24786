/** What a status says of a visit, beside its name. */
type Says =
  /** Its patient is here, and not yet done. */
  | "here"
  /** The doctor called its patient in at some moment. */
  | "called-in"
  /** It is over for good, and holds no slot. */
  | "over"
  /** Its patient did not come, or will not. */
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

/** What each status says: a new one is judged here, and nothing that asks about it compiles before it is. */
const says: Record<Standing, readonly Says[]> = {
  booked: [],
  waiting: ["here"],
  paused: ["here", "called-in"],
  skipped: [],
  "in-consultation": ["here", "called-in"],
  completed: ["called-in", "over"],
  cancelled: ["over", "away"],
  "no-show": ["over", "away"],
  unserved: ["over"],
};

type Stands = { readonly status: Standing };

const saying =
  (what: Says) =>
  ({ status }: Stands): boolean =>
    says[status].includes(what);

export const isHere = saying("here");
export const wasCalledIn = saying("called-in");
export const isOver = saying("over");
export const isAway = saying("away");

/** Whether somebody is with the doctor. */
export const isInside = ({ status }: Stands): boolean => status === "in-consultation";

/** Whether somebody is here and not with the doctor, be it no more for a moment. */
export const isWaiting = (stands: Stands): boolean => isHere(stands) && !isInside(stands);

/** Whether somebody has come whom the doctor is still to see, be it that they were not there when they were called. */
export const isToBeSeen = (stands: Stands): boolean => isWaiting(stands) || stands.status === "skipped";
