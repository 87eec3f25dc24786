import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import { moving, statusesAllowing } from "../../../shared/booking/claim/change-rule.ts";
import type { ClaimConflict, ClaimFacts } from "../../../shared/booking/claim/claim-conflict.ts";
import type { Move } from "../../../shared/booking/claim/reschedule-appointment.ts";
import { mayBeMovedAfter } from "../../../shared/booking/pending.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { enterVisit, moveVisit } from "../patient/patient-pieces.ts";
import { claimSlot, moveClaim, releaseSlot } from "../session/session-pieces.ts";
import type { Share } from "../session/share.ts";
import { transact } from "../table/transact.ts";
import { changeAppointment } from "./appointment-pieces.ts";
import { leavePlace } from "./leave-place.ts";
import { keepReceipt } from "./receipt-item.ts";

type Rescheduling = Share &
  Move & {
    from: Slot;
    service: ServiceId;
    key: RequestKey;
    now: Instant;
  };

/** Saves a move from one slot to another in one write: the visit never holds none or both. */
export const saveReschedule = ({
  change,
  from,
  service,
  holder,
  maxPerSession,
  key,
  now,
  found,
  ...move
}: Rescheduling): Promise<ClaimConflict | undefined> => {
  const { id, slot: to } = change;
  const { patientId, code } = appointmentIdParts(id);
  const line = change.state.status === "waiting" ? lineStateOf(change.state, move.mode, move.priority) : undefined;
  // Found exactly so, the visit is the desk's to move whose clock has run out; it stands in its patient's calendar no more.
  const after = found && mayBeMovedAfter(found.state) ? found.state : undefined;
  const allowing = (offered: boolean) =>
    after ? [after.status] : statusesAllowing(moving, from.start, now, { offered });
  const visit = {
    receipt: keepReceipt(change, key, now),
    appointment: changeAppointment(
      change,
      { slot: from, status: allowing(false), ofOffered: allowing(true), service, found },
      move,
    ),
    patient: after
      ? enterVisit(patientId, { slot: to, code, ...(holder !== undefined && { holder }) })
      : moveVisit(patientId, { from, to, code, holder }),
  };
  const claimed = { id, slot: to, service, now };
  const write = (wasHere: boolean) =>
    from.sessionId === to.sessionId
      ? transact<Partial<ClaimFacts>>({ ...visit, session: moveClaim({ from, wasHere }, claimed, line) })
      : transact<Partial<ClaimFacts>>({
          ...visit,
          session: claimSlot(claimed, { holder, maxPerSession }, line),
          left: releaseSlot(from, id, { holder, wasHere }),
        });
  return leavePlace({ id, from, isHere: found?.state.status === "waiting" }, write);
};
