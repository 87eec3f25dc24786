import { type Appointment, isUpcoming, type VisitStep } from "../../../shared/booking/appointment.ts";
import type { ClaimConflict } from "../../../shared/booking/claim/claim-conflict.ts";
import type { Doorway } from "../../../shared/consult/doorway.ts";
import { passDoorway } from "../doorway/doorway.ts";
import { leaveVisit } from "../patient/patient-pieces.ts";
import { moveInLine } from "../session/session-pieces.ts";
import { transact } from "../table/transact.ts";
import { moveOn } from "./appointment-pieces.ts";
import { enterPast } from "./past-visits.ts";

/** What refused a step of a visit. */
export type ProgressConflict = Pick<ClaimConflict, "appointment" | "session" | "patient"> & {
  doorway?: Doorway | null;
};

/**
 * Saves where a step takes a visit, its place in the session's line, who is with the doctor and, when the visit has
 * ended, its patient's calendar.
 * @param gone another who is noted as being with the doctor, and is not where one comes in
 * @returns what refused it: the visit moved on in the meantime, or another is with the doctor
 */
export const saveProgress = (
  visit: Appointment,
  step: VisitStep,
  gone?: unknown,
): Promise<ProgressConflict | undefined> => {
  const { id, slot, code, patientId } = visit;
  const progress = {
    appointment: moveOn(visit, step),
    session: moveInLine(visit, step),
    ...passDoorway({ id, slot, from: visit.state, to: step.state, gone }),
  };
  return isUpcoming(step)
    ? transact(progress)
    : transact({
        ...progress,
        patient: leaveVisit(patientId, { slot, code }),
        past: enterPast({ id, start: slot.start }),
      });
};
