import { type Appointment, isUpcoming, type VisitStep } from "../../shared/booking/appointment.ts";
import type { ClaimConflict } from "../../shared/booking/claim-conflict.ts";
import { enterPast } from "./past-visit-item.ts";
import { leaveVisit } from "./patient-pieces.ts";
import { moveInLine, moveOn } from "./progress-pieces.ts";
import { transact } from "./transact.ts";

/**
 * Saves where a step takes a visit, its place in the session's line and, when it has ended, its patient's calendar.
 * @returns what refused it: the visit moved on in the meantime, or another is with the doctor
 */
export const saveProgress = (visit: Appointment, step: VisitStep): Promise<ClaimConflict | undefined> => {
  const { id, slot, code, patientId } = visit;
  const progress = { appointment: moveOn(visit, step), session: moveInLine(visit, step) };
  return isUpcoming(step)
    ? transact(progress)
    : transact({
        ...progress,
        patient: leaveVisit(patientId, { slot, code }),
        past: enterPast({ id, start: slot.start }),
      });
};
