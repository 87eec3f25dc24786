import { type Appointment, isUpcoming, type VisitProgress } from "../../shared/booking/appointment.ts";
import type { ClaimConflict } from "../../shared/booking/claim-conflict.ts";
import { enterPast } from "./past-visit-item.ts";
import { leaveVisit } from "./patient-pieces.ts";
import { moveInLine, moveOn } from "./progress-pieces.ts";
import { transact } from "./transact.ts";

/**
 * Saves a visit's next state, its place in the session's line and, when it has ended, its patient's calendar.
 * @param mode how its two meet from now on
 * @returns what refused it: the visit moved on in the meantime, or another is with the doctor
 */
export const saveProgress = (
  visit: Appointment,
  state: VisitProgress,
  mode: Appointment["mode"] = visit.mode,
): Promise<ClaimConflict | undefined> => {
  const { id, slot, code, patientId } = visit;
  const progress = { appointment: moveOn(visit, { state, mode }), session: moveInLine(visit, state) };
  return isUpcoming({ state })
    ? transact(progress)
    : transact({
        ...progress,
        patient: leaveVisit(patientId, { slot, code }),
        past: enterPast({ id, start: slot.start }),
      });
};
