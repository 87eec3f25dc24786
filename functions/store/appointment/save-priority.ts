import type { Appointment, AppointmentChange } from "../../../shared/booking/appointment.ts";
import type { Prioritized } from "../../../shared/line/prioritize-visit.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { noneDeclaredIn, prioritizeInLine } from "../session/priority-pieces.ts";
import { type Piece, transact } from "../table/transact.ts";
import { setPriority } from "./appointment-pieces.ts";
import { keepReceipt } from "./receipt-item.ts";

/** A visit's priority as it is to be, and the sessions that it was decided from: its own, and its doctor's others. */
type Declaration = {
  visit: Appointment;
  next: Prioritized;
  session: Session;
  others: readonly Session[];
  key: RequestKey;
  now: Instant;
};

/**
 * Saves a visit's priority with its place in the session's line, in one write.
 * @returns whether it was saved; else the visit moved on, or another's priority was declared in its doctor's line meanwhile
 */
export const savePriority = async ({ visit, next, session, others, key, now }: Declaration): Promise<boolean> => {
  const { id, slot } = visit;
  const change: AppointmentChange = { id, slot, state: next.state };
  // An emergency goes before all others, whoever they let past.
  const beside = next.priority?.level === "precedence" ? others : [];
  const pieces: Record<string, Piece<unknown>> = {
    receipt: keepReceipt(change, key, now),
    appointment: setPriority(visit, next),
    session: prioritizeInLine(visit, next, session),
    ...Object.fromEntries(beside.map((other) => [other.id, noneDeclaredIn(other)])),
  };
  return (await transact(pieces)) === undefined;
};
