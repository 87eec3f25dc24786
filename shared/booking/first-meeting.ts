import type { Instant } from "../time/instant.ts";
import type { VisitState } from "./appointment.ts";

/** When the two of a visit were together: called in, and met. */
type Meeting = { admittedAt: Instant; metAt: Instant };

/**
 * When the two of a visit were first together: before a pause, or since this admission; `undefined`: never yet, or nobody noted
 * when, as of whom the desk alone said that they were seen.
 */
export const firstMeeting = (state: VisitState): Meeting | undefined => {
  if (state.status === "waiting") return state.seen;
  if (state.status !== "in-consultation" && state.status !== "completed") return undefined;
  if (state.status === "completed" && state.untimed) return undefined;
  const { admittedAt, metAt } = state;
  const seen = state.status === "in-consultation" ? state.seen : undefined;
  return seen ?? (metAt === undefined ? undefined : { admittedAt, metAt });
};

/** Whether the doctor has begun with somebody who waits again, or was passed over since: they are the doctor's until their visit ends. */
export const isBegunWith = (state: VisitState): boolean =>
  state.status === "waiting" && firstMeeting(state) !== undefined;
