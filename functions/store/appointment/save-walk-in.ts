import type { ClaimConflict } from "../../../shared/booking/claim-conflict.ts";
import type { WalkIn } from "../../../shared/booking/register-walk-in.ts";
import { ticksOf } from "../../../shared/roster/ticks.ts";
import { patientFromItem, patientToItem } from "../patient/patients.ts";
import { claimAndArrive } from "../session/session-pieces.ts";
import { transact } from "../table/transact.ts";
import { putAppointment } from "./appointment-pieces.ts";

/** Saves a walk-in: the claim with its place in the line, the appointment and the new patient, in one write. */
export const saveWalkIn = ({ appointment, patient }: WalkIn, now: number): Promise<ClaimConflict | undefined> => {
  const { id, slot, service, code } = appointment;
  const busy = Object.fromEntries(ticksOf(slot).map((tick) => [tick, code]));
  return transact({
    session: claimAndArrive(slot, service, id, now),
    appointment: putAppointment(appointment),
    patient: {
      write: {
        Put: {
          Item: patientToItem({ ...patient, busy, visits: [code] }),
          ConditionExpression: "attribute_not_exists(PK)",
        },
      },
      parse: patientFromItem,
    },
  });
};
