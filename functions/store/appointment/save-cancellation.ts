import { type AppointmentChange, appointmentIdParts, type VisitState } from "../../../shared/booking/appointment.ts";
import { cancelling, isOverFor, statusesAllowing } from "../../../shared/booking/claim/change-rule.ts";
import type { ClaimConflict, ClaimFacts } from "../../../shared/booking/claim/claim-conflict.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { slotEnd } from "../../../shared/schedule/slot.ts";
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

/**
 * Saves a cancellation and frees its slot in one write; with a `holder`, only for a patient of theirs. Whether the session is over
 * its own item says in that write: only where it is, the visit is asked whether it may be cancelled all the same.
 */
export const saveCancellation = async ({
  change,
  seen,
  holder,
  byDesk,
  key,
  now,
}: Cancellation): Promise<ClaimConflict | undefined> => {
  const { id, slot } = change;
  const { patientId, code } = appointmentIdParts(id);
  const allowing = (isOver: boolean, offered: boolean) =>
    statusesAllowing(cancelling, slot.start, now, { isOver, offered }).filter((status) => status === (seen ?? status));
  const goesOnAt = slotEnd(slot) <= now ? now : undefined;
  const write = (isOver: boolean) => (wasHere: boolean) =>
    transact<Partial<ClaimFacts>>({
      receipt: keepReceipt(change, key, now),
      appointment: changeAppointment(change, {
        slot,
        status: allowing(isOver, false),
        ofOffered: allowing(isOver, true),
      }),
      patient: leaveVisit(patientId, { slot, code, holder }),
      session: releaseSlot(slot, id, {
        holder,
        wasHere,
        isStruck: wasHere || byDesk,
        goesOnAt: isOver ? undefined : goesOnAt,
      }),
      past: enterPast({ id, start: slot.start }),
    });
  const left = { id, from: slot, isHere: seen === "waiting" };
  const conflict = await leavePlace(left, write(false));
  const session = conflict?.session;
  if (!session || !isOverFor(slot, session, now)) return conflict;
  const over = await leavePlace(left, write(true));
  return over && { session, ...over };
};
