import type { Slot } from "../../schedule/slot.ts";
import { standingOf } from "../../schedule/standing.ts";
import type { Instant } from "../../time/instant.ts";
import type { VisitState, VisitStep } from "../appointment.ts";
import type { Waiting } from "./arrived-state.ts";
import { keepTurn, noteTurn, turnWhenBack } from "./turn-time.ts";

/** How somebody stands who was called and not there: released apps know them as waiting. */
export type Skipped = Waiting & { skippedAt: Instant; times: number };

/** Whether somebody was called and not there, and is not back yet. */
export const isSkipped = (state: VisitState): state is Skipped => standingOf(state) === "skipped";

/** A state of somebody who was called and is not there; none of any other. */
export const whenSkipped = (state: VisitState | undefined): Skipped | undefined =>
  state && isSkipped(state) ? state : undefined;

/** After so many times nothing brings somebody back by itself: a person decides. */
const mostTimes = 3;

/** How often somebody was called and not there. */
export const timesSkipped = (state: VisitState): number => ("times" in state ? (state.times ?? 0) : 0);

/** How many steps the doctor and the desk have taken with somebody in the line. */
export const stepsOf = (state: VisitState): number => ("steps" in state ? (state.steps ?? 0) : 0);

/** Whether a person has to decide what becomes of somebody. */
export const isForPerson = ({ times }: Pick<Skipped, "times">): boolean => times >= mostTimes;

/** What somebody has of their way through the line: their turn, how often they were not there, and how many steps it took. */
type OfLine = Pick<Waiting, "turn" | "times" | "steps">;

/** What somebody keeps of it where nobody has taken a step with them. */
export const keepInLine = (state: OfLine): OfLine => ({
  ...keepTurn(state),
  ...(state.times !== undefined && { times: state.times }),
  ...(state.steps !== undefined && { steps: state.steps }),
});

/** What each step of the doctor or the desk leaves of it: one step more. */
export const stepInLine = (state: OfLine): OfLine => ({ ...keepInLine(state), steps: (state.steps ?? 0) + 1 });

/** How somebody waits who was called and not there, and is back at `now`. */
export const backInLine = (slot: Slot, skipped: Skipped, now: Instant): Waiting => {
  const { arrivedAt, times, steps, seen } = skipped;
  const turn = noteTurn(slot, turnWhenBack(slot, skipped, now));
  return { status: "waiting", arrivedAt, ...stepInLine({ times, steps, ...turn }), ...(seen && { seen }) };
};

/** The same by their phone: they enter the room again, or say there that they are here. `undefined`: a person is to say so. */
export const stepBack = (slot: Slot, skipped: Skipped, now: Instant): VisitStep | undefined =>
  isForPerson(skipped) ? undefined : { state: backInLine(slot, skipped, now) };
