import type { Appointment } from "../../../shared/booking/appointment.ts";
import { type ChangeRefusal, moving, refusalBy } from "../../../shared/booking/claim/change-rule.ts";
import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { modeAt } from "../../../shared/booking/mode-at.ts";
import { mayBeMovedAfter } from "../../../shared/booking/pending.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { isBeingCancelled } from "./is-being-cancelled.ts";

/** What stands in the way of moving a visit by phone. */
export type Obstacle = Exclude<ChangeRefusal, "appointment.session-over"> | "cancelling" | "in-person";

/** Whether a visit is held as whoever takes its place by phone is met there: not one that the desk made face to face. */
export const isAsTaken = ({ mode, slot }: Pick<Appointment, "mode" | "slot">): boolean => mode === modeAt(slot);

/** What stands in the way of moving a visit by phone at `now`; `undefined`: it can be moved. */
export const obstacleTo = (visit: Appointment, now: Instant): Obstacle | undefined => {
  if (isBeingCancelled(visit)) return "cancelling";
  const refusal = refusalBy(moving, visit, now);
  // Moving is held against the time of the visit alone.
  if (refusal === "appointment.session-over") return undefined;
  // Whom a closed session leaves without their time may choose by phone, though they had come to the desk.
  return refusal ?? (isAsTaken(visit) || isOffered(visit) ? undefined : "in-person");
};

/** Whether the desk may move a visit for its patient at `now`: also one that is face to face, or was not served. */
export const mayMoveAtDesk = (visit: Appointment, now: Instant): boolean =>
  !isBeingCancelled(visit) && (mayBeMovedAfter(visit.state) || refusalBy(moving, visit, now) === undefined);
