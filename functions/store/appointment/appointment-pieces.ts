import type { Appointment, AppointmentChange, VisitState, VisitStep } from "../../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
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
  found?: Pick<Appointment, "state" | "mode"> | undefined;
};

const isOneOf = (name: string, statuses: Statuses): string =>
  `#state.#status IN (${statuses.map((_, index) => `:${name}${index}`)})`;

const statusValues = (name: string, statuses: Statuses): Record<string, string> =>
  Object.fromEntries(statuses.map((status, index) => [`:${name}${index}`, status]));

const statusCondition = ({ status, ofOffered }: Expected): string =>
  ofOffered
    ? `(${isOneOf("status", status)} OR (attribute_exists(#offer) AND ${isOneOf("offered", ofOffered)}))`
    : isOneOf("status", status);

const conditionOf = ({ service, found, ...expected }: Expected): string =>
  [
    "#slot = :from",
    statusCondition(expected),
    // Who was seen and only waits for a moment is still with the doctor.
    "attribute_not_exists(#state.#seen)",
    ...(service === undefined ? [] : ["#service = :service"]),
    ...(found ? ["#state = :foundState AND #mode = :foundMode"] : []),
  ].join(" AND ");

const movesTo = ({ movedBy }: Pick<Appointment, "movedBy">): string =>
  `, #mode = :mode${movedBy ? ", #movedBy = :movedBy" : ""}`;

/**
 * Changes an appointment that still is as expected. Whoever changes it has chosen: nothing is offered any more.
 * @param move how its two meet from now on and whether the desk moved it, where it moves
 */
export const changeAppointment = (
  { id, slot, state }: AppointmentChange,
  expected: Expected,
  move?: Pick<Appointment, "mode" | "movedBy">,
): Piece<AppointmentRecord> => ({
  write: {
    Update: {
      Key: appointmentKey(id),
      UpdateExpression: `SET #slot = :to, #state = :state${move ? movesTo(move) : ""} REMOVE #offer${
        move && !move.movedBy ? ", #movedBy" : ""
      }`,
      ConditionExpression: conditionOf(expected),
      ExpressionAttributeNames: {
        "#slot": "slot",
        "#state": "state",
        "#status": "status",
        "#seen": "seen",
        "#offer": "offer",
        ...((move || expected.found) && { "#mode": "mode" }),
        ...(move && { "#movedBy": "movedBy" }),
        ...(expected.service !== undefined && { "#service": "service" }),
      },
      ExpressionAttributeValues: {
        ":from": expected.slot,
        ":to": slot,
        ":state": state,
        ...(move && { ":mode": move.mode }),
        ...(move?.movedBy && { ":movedBy": move.movedBy }),
        ...statusValues("status", expected.status),
        ...statusValues("offered", expected.ofOffered ?? []),
        ...(expected.service !== undefined && { ":service": expected.service }),
        ...(expected.found && { ":foundState": expected.found.state, ":foundMode": expected.found.mode }),
      },
    },
  },
  parse: appointmentFromItem,
});

/** Moves an appointment on that still stands exactly as it was read. */
export const moveOn = ({ id, slot, state, mode }: Appointment, next: VisitStep): Piece<AppointmentRecord> => ({
  write: {
    Update: {
      Key: appointmentKey(id),
      UpdateExpression: "SET #state = :next, #mode = :mode",
      ConditionExpression: "#slot = :slot AND #state = :state",
      ExpressionAttributeNames: { "#slot": "slot", "#state": "state", "#mode": "mode" },
      ExpressionAttributeValues: { ":slot": slot, ":state": state, ":next": next.state, ":mode": next.mode ?? mode },
    },
  },
  parse: appointmentFromItem,
});
