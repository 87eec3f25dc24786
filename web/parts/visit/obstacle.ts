import type { Appointment } from "../../../shared/booking/appointment.ts";
import { type ChangeRefusal, moving, refusalBy } from "../../../shared/booking/change-rule.ts";
import { modeAt } from "../../../shared/booking/mode-at.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { isBeingCancelled } from "./is-being-cancelled.ts";

/** What stands in the way of moving a visit by phone. */
export type Obstacle = ChangeRefusal | "cancelling" | "in-person";

/** What stands in the way of moving a visit by phone at `now`; `undefined`: it can be moved. */
export const obstacleTo = (visit: Appointment, now: Instant): Obstacle | undefined => {
  if (isBeingCancelled(visit)) return "cancelling";
  const refusal = refusalBy(moving, visit, now);
  return refusal ?? (visit.mode !== modeAt(visit.slot) ? "in-person" : undefined);
};

/** Whether the desk may move a visit for its patient at `now`: also one that is face to face. */
export const mayMoveAtDesk = (visit: Appointment, now: Instant): boolean =>
  !isBeingCancelled(visit) && refusalBy(moving, visit, now) === undefined;
