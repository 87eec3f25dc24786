import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Settled } from "../../../shared/booking/outcomes/settle-visit.ts";
import { otherInside } from "../../../shared/consult/doorway.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { isOver } from "../../../shared/schedule/standing.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { passDoorway } from "../doorway/doorway.ts";
import { leaveVisit } from "../patient/patient-pieces.ts";
import { moveInLine } from "../session/session-pieces.ts";
import { transact } from "../table/transact.ts";
import { settleAs } from "./appointment-pieces.ts";
import { enterPast } from "./past-visits.ts";
import { keepReceipt } from "./receipt-item.ts";
import type { ProgressConflict } from "./save-progress.ts";

type Saving = { key: RequestKey; now: Instant };

/** `gone`: another who is noted as being with the doctor, and is not put out by this. */
const write = (
  visit: Appointment,
  step: Settled,
  { key, now }: Saving,
  gone?: unknown,
): Promise<ProgressConflict | undefined> => {
  const { id, slot, code, patientId, state } = visit;
  const settled = {
    receipt: keepReceipt({ id, slot, state: step.state }, key, now),
    appointment: settleAs(visit, step),
    session: moveInLine(visit, { state: step.state }),
  };
  if (isOver(state)) return transact(settled);
  return transact({
    ...settled,
    ...passDoorway({ id, slot, from: state, to: step.state, gone }),
    patient: leaveVisit(patientId, { slot, code }),
    past: enterPast({ id, start: slot.start }),
  });
};

/**
 * Saves how a visit ended that still stands exactly as it was decided from, its place in the line and the request's receipt:
 * all or nothing. One that the clock had ended has left its patient's calendar by then, and another may stand there.
 * @returns whether it was saved by this
 */
export const saveSettlement = async (visit: Appointment, step: Settled, saving: Saving): Promise<boolean> => {
  const conflict = await write(visit, step, saving);
  const gone = otherInside(conflict?.doorway, visit.id);
  if (gone === undefined) return conflict === undefined;
  return (await write(visit, step, saving, gone)) === undefined;
};
