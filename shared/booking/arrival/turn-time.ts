import type { Slot } from "../../schedule/slot.ts";
import { type Instant, minute } from "../../time/instant.ts";

type Place = Pick<Slot, "start" | "minutes">;

/** How many minutes after their time somebody with a booking still comes in time. */
export const graceMinutes = 10;

/** Until when somebody with a booking still comes in time. */
export const inTimeUntil = ({ start }: Pick<Slot, "start">): Instant => start + graceMinutes * minute;

/** For how many places whoever comes later than that, or was not there when called, lets others go first from then on. */
const placesWhenLate = 2;

/** The turn of whoever missed their own and is here at `now`. */
const afterOthers = ({ minutes }: Pick<Slot, "minutes">, now: Instant): Instant =>
  now + placesWhenLate * minutes * minute;

/** The turn of somebody with a booking who is here at `arrivedAt`: their own time, or two places later than they came. */
export const bookedTurn = ({ start, minutes }: Place, arrivedAt: Instant): Instant =>
  arrivedAt <= inTimeUntil({ start }) ? start : afterOthers({ minutes }, arrivedAt);

/** The turn of somebody who was not there when called and is back at `now`: two places later, and not before their own. */
export const turnWhenBack = (place: Place, { turn }: TurnNote, now: Instant): Instant =>
  Math.max(turn ?? place.start, afterOthers(place, now));

/** By how many minutes a turn with precedence is earlier, in a district that has not decided. */
const usualPrecedenceMinutes = 30;

/** The turn of somebody who is given precedence and is here since `arrivedAt`: earlier than their own, and not before they came. */
export const precedenceTurn = (own: Instant, arrivedAt: Instant, within = usualPrecedenceMinutes): Instant =>
  Math.min(own, Math.max(arrivedAt, own - within * minute));

/** A turn as it is noted; what says none has it when its place begins. */
export type TurnNote = { turn?: Instant | undefined };

/** Notes a turn at a place, where it is another time than that of the place. */
export const noteTurn = ({ start }: Place, turn: Instant): TurnNote => (turn === start ? {} : { turn });

/** The turn that somebody has already, whatever happens to them in the line. */
export const keepTurn = ({ turn }: TurnNote): TurnNote => (turn === undefined ? {} : { turn });
