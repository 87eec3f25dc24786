import type { Appointment, AppointmentChange, VisitState, VisitStep } from "../../../shared/booking/appointment.ts";
import type { Settled } from "../../../shared/booking/outcomes/settle-visit.ts";
import type { Priority } from "../../../shared/booking/priority/priority.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { Prioritized } from "../../../shared/line/prioritize-visit.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { all, type Clause, either, isNew, list, still, type Term, term } from "../table/clause.ts";
import { appointmentKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { put, update } from "../table/writes.ts";
import { appointmentFromItem, appointmentToItem } from "./appointments.ts";

/** Puts a new appointment. */
export const putAppointment = (appointment: AppointmentRecord): Piece<AppointmentRecord> => ({
  write: put(appointmentToItem(appointment), isNew),
  parse: appointmentFromItem,
});

type Statuses = readonly VisitState["status"][];

/**
 * What a change expects to find of an appointment: one of `status`, or of `ofOffered` where its patient was offered to
 * choose another time; `service` and how it was `found` where that matters.
 */
export type Expected = {
  slot: Slot;
  status: Statuses;
  ofOffered?: Statuses;
  service?: ServiceId;
  found?: Pick<Appointment, "state" | "mode" | "priority"> | undefined;
};

/** Of no statuses it says what holds of no item. */
export const isOneOf = (statuses: Statuses): Term =>
  statuses.length === 0 ? isNew : term`#state.#status IN (${list(statuses)})`;

/** That an appointment's priority still is what it was: the session's line says it too, and is written with the visit. */
const samePriority = (priority: Priority | undefined): Term => still("priority", priority);

const isAsExpected = ({ slot, status, ofOffered, service, found }: Expected): Term =>
  all(
    term`#slot = ${slot}`,
    either(isOneOf(status), ofOffered && all(term`attribute_exists(#offer)`, isOneOf(ofOffered))),
    // Who was seen and only waits for a moment is still with the doctor.
    term`attribute_not_exists(#state.#seen)`,
    service !== undefined && term`#service = ${service}`,
    found && all(term`#state = ${found.state} AND #mode = ${found.mode}`, samePriority(found.priority)),
  );

/** Where a visit goes: how its two meet from then on, whether the desk moved it, and the priority that goes with it. */
type Going = Pick<Appointment, "mode" | "movedBy" | "priority">;

/** What a move sets and takes away. */
const going = ({ mode, movedBy, priority }: Going): Clause[] => [
  // What was said of how it ended was said of the time that it leaves.
  { set: term`#mode = ${mode}`, remove: term`#beyond, #settlement` },
  movedBy ? { set: term`#movedBy = ${movedBy}` } : { remove: term`#movedBy` },
  priority ? { set: term`#priority = ${priority}` } : { remove: term`#priority` },
];

/**
 * Changes an appointment that still is as expected. Whoever changes it has chosen: nothing is offered any more.
 * @param move where it goes, where it moves
 */
export const changeAppointment = (
  { id, slot, state }: AppointmentChange,
  expected: Expected,
  move?: Going,
): Piece<AppointmentRecord> => ({
  write: update(
    appointmentKey(id),
    { set: term`#slot = ${slot}, #state = ${state}`, remove: term`#offer`, when: isAsExpected(expected) },
    ...(move ? going(move) : []),
  ),
  parse: appointmentFromItem,
});

/** Changes an appointment that still stands exactly as it was read. */
const changeAsRead = (visit: Appointment, state: VisitState, besides: Clause): Piece<AppointmentRecord> => ({
  write: update(
    appointmentKey(visit.id),
    {
      set: term`#state = ${state}`,
      when: all(term`#slot = ${visit.slot} AND #state = ${visit.state}`, samePriority(visit.priority)),
    },
    besides,
  ),
  parse: appointmentFromItem,
});

/** Moves an appointment on that still stands exactly as it was read. Who is not here after all is to be seen before nobody. */
export const moveOn = (visit: Appointment, { state, mode = visit.mode }: VisitStep): Piece<AppointmentRecord> =>
  changeAsRead(visit, state, {
    set: term`#mode = ${mode}`,
    ...(state.status === "booked" && { remove: term`#priority` }),
  });

/** Ends an appointment that still stands exactly as it was read, as somebody said, and keeps what was said. */
export const settleAs = (visit: Appointment, { state, settlement }: Settled): Piece<AppointmentRecord> =>
  changeAsRead(visit, state, { set: term`#settlement = ${settlement}` });

/** Gives an appointment that still stands exactly as it was read another priority, or none, and the turn that follows. */
export const setPriority = (visit: Appointment, { state, priority }: Prioritized): Piece<AppointmentRecord> =>
  changeAsRead(visit, state, priority ? { set: term`#priority = ${priority}` } : { remove: term`#priority` });
