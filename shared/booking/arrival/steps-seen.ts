import * as z from "zod/mini";
import { Refusal } from "../../refusal/refusal.ts";
import type { VisitState } from "../appointment.ts";
import { stepsOf } from "./skipped.ts";

/** How many steps of the line whoever asks for one saw. @until 0.3 apps of 0.1 name none. */
export const StepsSeen = z.optional(z.int().check(z.minimum(0)));
export type StepsSeen = z.infer<typeof StepsSeen>;

/** Whether a step was decided about somebody as they stand: no other was taken since. Who names none means them as they are. */
export const isAsSeen = (state: VisitState, seen: StepsSeen): boolean => seen === undefined || seen === stepsOf(state);

/**
 * Sees to it that a step was decided about somebody as they stand.
 * @throws Refusal `appointment.changed`
 */
export const requireAsSeen = (state: VisitState, seen: StepsSeen): void => {
  if (!isAsSeen(state, seen)) throw new Refusal("appointment.changed");
};
