import type { Appointment, AppointmentChange, VisitState, VisitStep } from "../../../shared/booking/appointment.ts";
import type { Settled } from "../../../shared/booking/outcomes/settle-visit.ts";
import type { Priority } from "../../../shared/booking/priority/priority.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { Prioritized } from "../../../shared/line/prioritize-visit.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { appointmentKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { appointmentFromItem, appointmentToItem } from "./appointments.ts";

/** Puts a new appointment. */
export const putAppointment = (appointment: AppointmentRecord): Piece<AppointmentRecord> => ({
  write: { Put: { Item: appointmentToItem(appointment), ConditionExpression: "attribute_not_exists(PK)" } },
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
const isOneOf = (name: string, statuses: Statuses): string =>
  statuses.length === 0
    ? "attribute_not_exists(PK)"
    : `#state.#status IN (${statuses.map((_, index) => `:${name}${index}`)})`;

const statusValues = (name: string, statuses: Statuses): Record<string, string> =>
  Object.fromEntries(statuses.map((status, index) => [`:${name}${index}`, status]));

const statusCondition = ({ status, ofOffered }: Expected): string =>
  ofOffered
    ? `(${isOneOf("status", status)} OR (attribute_exists(#offer) AND ${isOneOf("offered", ofOffered)}))`
    : isOneOf("status", status);

/** That an appointment's priority still is what it was: the session's line says it too, and is written with the visit. */
const samePriority = (priority: Priority | undefined) => ({
  condition: priority ? "#priority = :priority" : "attribute_not_exists(#priority)",
  names: { "#priority": "priority" },
  values: priority ? { ":priority": priority } : {},
});

const conditionOf = ({ service, found, ...expected }: Expected): string =>
  [
    "#slot = :from",
    statusCondition(expected),
    // Who was seen and only waits for a moment is still with the doctor.
    "attribute_not_exists(#state.#seen)",
    ...(service === undefined ? [] : ["#service = :service"]),
    ...(found ? [`#state = :foundState AND #mode = :foundMode AND ${samePriority(found.priority).condition}`] : []),
  ].join(" AND ");

/** Where a visit goes: how its two meet from then on, whether the desk moved it, and the priority that goes with it. */
type Going = Pick<Appointment, "mode" | "movedBy" | "priority">;

/** What a move sets and takes away. */
const going = ({ mode, movedBy, priority }: Going) => ({
  set: `, #mode = :mode${movedBy ? ", #movedBy = :movedBy" : ""}${priority ? ", #priority = :kept" : ""}`,
  // What was said of how it ended was said of the time that it leaves.
  remove: `, beyond, settlement${movedBy ? "" : ", #movedBy"}${priority ? "" : ", #priority"}`,
  names: { "#mode": "mode", "#movedBy": "movedBy", "#priority": "priority" },
  values: { ":mode": mode, ...(movedBy && { ":movedBy": movedBy }), ...(priority && { ":kept": priority }) },
});

/** The names and values of what a change expects to find. */
const found = ({ found }: Expected) =>
  found && {
    names: { "#mode": "mode", "#priority": "priority" },
    values: { ":foundState": found.state, ":foundMode": found.mode, ...samePriority(found.priority).values },
  };

/**
 * Changes an appointment that still is as expected. Whoever changes it has chosen: nothing is offered any more.
 * @param move where it goes, where it moves
 */
export const changeAppointment = (
  { id, slot, state }: AppointmentChange,
  expected: Expected,
  move?: Going,
): Piece<AppointmentRecord> => {
  const moves = move && going(move);
  return {
    write: {
      Update: {
        Key: appointmentKey(id),
        UpdateExpression: `SET #slot = :to, #state = :state${moves?.set ?? ""} REMOVE #offer${moves?.remove ?? ""}`,
        ConditionExpression: conditionOf(expected),
        ExpressionAttributeNames: {
          ...{ "#slot": "slot", "#state": "state", "#status": "status", "#seen": "seen", "#offer": "offer" },
          ...found(expected)?.names,
          ...moves?.names,
          ...(expected.service !== undefined && { "#service": "service" }),
        },
        ExpressionAttributeValues: {
          ":from": expected.slot,
          ":to": slot,
          ":state": state,
          ...moves?.values,
          ...statusValues("status", expected.status),
          ...statusValues("offered", expected.ofOffered ?? []),
          ...(expected.service !== undefined && { ":service": expected.service }),
          ...found(expected)?.values,
        },
      },
    },
    parse: appointmentFromItem,
  };
};

/** That an appointment still stands exactly as it was read. */
const asRead = ({ slot, state, priority }: Appointment) => {
  const same = samePriority(priority);
  return {
    condition: `#slot = :slot AND #state = :state AND ${same.condition}`,
    names: { "#slot": "slot", "#state": "state", ...same.names },
    values: { ":slot": slot, ":state": state, ...same.values },
  };
};

/** Moves an appointment on that still stands exactly as it was read. Who is not here after all is to be seen before nobody. */
export const moveOn = (visit: Appointment, next: VisitStep): Piece<AppointmentRecord> => {
  const { condition, names, values } = asRead(visit);
  return {
    write: {
      Update: {
        Key: appointmentKey(visit.id),
        UpdateExpression: `SET #state = :next, #mode = :mode${next.state.status === "booked" ? " REMOVE #priority" : ""}`,
        ConditionExpression: condition,
        ExpressionAttributeNames: { ...names, "#mode": "mode" },
        ExpressionAttributeValues: { ...values, ":next": next.state, ":mode": next.mode ?? visit.mode },
      },
    },
    parse: appointmentFromItem,
  };
};

/** Ends an appointment that still stands exactly as it was read, as somebody said, and keeps what was said. */
export const settleAs = (visit: Appointment, { state, settlement }: Settled): Piece<AppointmentRecord> => {
  const { condition, names, values } = asRead(visit);
  return {
    write: {
      Update: {
        Key: appointmentKey(visit.id),
        UpdateExpression: "SET #state = :next, settlement = :settlement",
        ConditionExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ...values, ":next": state, ":settlement": settlement },
      },
    },
    parse: appointmentFromItem,
  };
};

/** Gives an appointment that still stands exactly as it was read another priority, or none, and the turn that follows. */
export const setPriority = (visit: Appointment, next: Prioritized): Piece<AppointmentRecord> => {
  const { condition, names, values } = asRead(visit);
  return {
    write: {
      Update: {
        Key: appointmentKey(visit.id),
        UpdateExpression: `SET #state = :next${next.priority ? ", #priority = :given" : " REMOVE #priority"}`,
        ConditionExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: {
          ...values,
          ":next": next.state,
          ...(next.priority && { ":given": next.priority }),
        },
      },
    },
    parse: appointmentFromItem,
  };
};
