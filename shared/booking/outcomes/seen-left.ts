import * as z from "zod/mini";
import { Instant } from "../../time/instant.ts";
import type { VisitState } from "../appointment.ts";
import { stepsOf } from "../arrival/skipped.ts";
import { StepsSeen } from "../arrival/steps-seen.ts";
import { settledIn } from "../pending.ts";

/**
 * What whoever says how a visit ended saw that people had noted of it: when somebody came, the steps taken with them, and what the
 * desk said last. That the clock has ended it since changes none of it.
 */
export const SeenLeft = z.object({ steps: StepsSeen, arrivedAt: z.optional(Instant), settledAt: z.optional(Instant) });
export type SeenLeft = z.infer<typeof SeenLeft>;

/** When somebody came, as far as anybody noted. */
export const arrivalIn = (state: VisitState): { arrivedAt?: Instant } =>
  "arrivedAt" in state && state.arrivedAt !== undefined ? { arrivedAt: state.arrivedAt } : {};

/** What people have noted of a visit. */
export const seenOf = (state: VisitState): SeenLeft => ({
  steps: stepsOf(state),
  ...arrivalIn(state),
  ...settledIn(state),
});

/** Whether nobody has noted anything of a visit since it was seen. */
export const isAsLeft = (state: VisitState, { steps, arrivedAt, settledAt }: SeenLeft): boolean => {
  if (steps === undefined) return true;
  const now = seenOf(state);
  return now.steps === steps && now.arrivedAt === arrivedAt && now.settledAt === settledAt;
};
