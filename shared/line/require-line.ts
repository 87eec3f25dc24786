import type { Appointment } from "../booking/appointment.ts";
import { Refusal } from "../refusal/refusal.ts";
import { isVisitDisplaced } from "../schedule/displaced.ts";
import type { Session } from "../schedule/session.ts";
import { isToBeSeen } from "../schedule/standing.ts";

/**
 * Sees to it that a visit's place in line is one: where its session has no time for it any more, whoever waits has none.
 * @throws Refusal `consult.no-practice`
 */
export const requireLine = (session: Session, visit: Pick<Appointment, "slot" | "service">): void => {
  const standing = session.line[visit.slot.number];
  if (isVisitDisplaced(session, visit) && (standing === undefined || isToBeSeen(standing)))
    throw new Refusal("consult.no-practice");
};
