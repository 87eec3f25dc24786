import { type Appointment, isUpcoming, type VisitProgress } from "../../shared/booking/appointment.ts";
import { lineStateOf } from "../../shared/consult/line-state.ts";
import { changeAppointment } from "./appointment-pieces.ts";
import { enterPast } from "./past-visit-item.ts";
import { leaveVisit } from "./patient-pieces.ts";
import { noteInLine } from "./session-pieces.ts";
import { type Conflict, transact } from "./transact.ts";

/**
 * Saves a visit's next state, its place in the session's line and, when it has ended, its patient's calendar.
 * @returns what refused it: the visit moved on in the meantime.
 */
export const saveProgress = (
  { id, slot, code, patientId, state: current }: Appointment,
  next: VisitProgress,
): Promise<Conflict<Record<string, unknown>> | undefined> => {
  const progress = {
    appointment: changeAppointment({ id, slot, state: next }, { slot, status: [current.status] }),
    session: noteInLine(slot, id, lineStateOf(next)),
  };
  return isUpcoming({ state: next })
    ? transact(progress)
    : transact({
        ...progress,
        patient: leaveVisit(patientId, { slot, code }),
        past: enterPast({ id, start: slot.start }),
      });
};
