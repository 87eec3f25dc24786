import { type AppointmentChange, appointmentIdParts, type VisitState } from "../../../shared/booking/appointment.ts";
import { cancelling, statusesAllowing } from "../../../shared/booking/change-rule.ts";
import type { ClaimConflict, ClaimFacts } from "../../../shared/booking/claim-conflict.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { leaveVisit } from "../patient/patient-pieces.ts";
import { releaseSlot } from "../session/session-pieces.ts";
import { transact } from "../table/transact.ts";
import { changeAppointment } from "./appointment-pieces.ts";
import { leavePlace } from "./leave-place.ts";
import { enterPast } from "./past-visits.ts";
import { keepReceipt } from "./receipt-item.ts";

type Cancellation = {
  change: AppointmentChange;
  /** The state the caller saw, if that matters. */
  seen: VisitState["status"] | undefined;
  holder: string | undefined;
  /** Whether the desk strikes it off, and not its patient. */
  byDesk: boolean;
  key: RequestKey;
  now: Instant;
};

/** Saves a cancellation and frees its slot in one write; with a `holder`, only for a patient of theirs. */
export const saveCancellation = ({
  change,
  seen,
  holder,
  byDesk,
  key,
  now,
}: Cancellation): Promise<ClaimConflict | undefined> => {
  const { id, slot } = change;
  const { patientId, code } = appointmentIdParts(id);
  const write = (wasHere: boolean) =>
    transact<Partial<ClaimFacts>>({
      receipt: keepReceipt(change, key, now),
      appointment: changeAppointment(change, {
        slot,
        status: statusesAllowing(cancelling, slot.start, now).filter((status) => status === (seen ?? status)),
      }),
      patient: leaveVisit(patientId, { slot, code, holder }),
      session: releaseSlot(slot, id, { holder, wasHere, isStruck: wasHere || byDesk }),
      past: enterPast({ id, start: slot.start }),
    });
  return leavePlace({ id, from: slot, isHere: seen === "waiting" }, write);
};
