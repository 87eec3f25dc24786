import type { VisitProgress, VisitState } from "../booking/appointment.ts";
import type { Instant } from "../time/instant.ts";

/** How a visit ends whose window has closed; `undefined` for one that ended before. */
export const stateAfterWindow = (state: VisitState, now: Instant): VisitProgress | undefined => {
  if (state.status === "booked") return { status: "no-show", endedAt: now };
  if (state.status === "waiting") return { status: "unserved", arrivedAt: state.arrivedAt, endedAt: now };
  if (state.status !== "in-consultation") return undefined;
  const { arrivedAt, admittedAt, metAt } = state;
  return metAt === undefined
    ? { status: "unserved", arrivedAt, endedAt: now }
    : { status: "completed", arrivedAt, admittedAt, metAt, endedAt: now };
};
