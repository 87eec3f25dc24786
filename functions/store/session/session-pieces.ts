import {
  type Appointment,
  type AppointmentId,
  appointmentIdParts,
  type VisitProgress,
  type VisitStep,
} from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/consult/line-state.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { type Slot, sessionStartOf } from "../../../shared/schedule/slot.ts";
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { sessionFromItem } from "./sessions.ts";
import { type Share, shareAttribute } from "./share.ts";

/**
 * What must hold for `slot` to be one of the session's own and free: the guard that the store itself keeps. It says what
 * `isOnGrid` and `freeNumbers` say.
 */
const isFree =
  "#state = :open AND #start = :start AND #minutes = :minutes AND #count >= :number " +
  "AND contains(#services, :service) AND attribute_not_exists(#claims.#number)";

const names = {
  "#state": "state",
  "#start": "start",
  "#minutes": "minutes",
  "#count": "count",
  "#services": "services",
  "#claims": "claims",
};

const claimValues = (slot: Slot, service: ServiceId, appointmentId: AppointmentId) => ({
  ":open": "open",
  ":start": sessionStartOf(slot),
  ":minutes": slot.minutes,
  ":number": slot.number,
  ":service": service,
  ":appointment": appointmentId,
});

/** A visit whose patient stands in the line. */
type Arrived = Pick<Appointment, "id" | "slot" | "service"> & { state: VisitProgress };

/** The set that the visit of one appointment is in. */
const codeOf = (appointmentId: AppointmentId): Set<string> => new Set([appointmentIdParts(appointmentId).code]);

/** Claims a free slot for an appointment, as one of so many that the account which holds the patient may have. */
export const claimSlot = (
  slot: Slot,
  service: ServiceId,
  appointmentId: AppointmentId,
  { holder, maxPerSession }: Share,
): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: "SET #claims.#number = :appointment ADD #share :codes",
      ConditionExpression: `${isFree} AND (attribute_not_exists(#share) OR size(#share) < :most)`,
      ExpressionAttributeNames: { ...names, "#number": String(slot.number), "#share": shareAttribute(holder) },
      ExpressionAttributeValues: {
        ...claimValues(slot, service, appointmentId),
        ":codes": codeOf(appointmentId),
        ":most": maxPerSession,
      },
    },
  },
  parse: sessionFromItem,
});

/** Claims a free slot for somebody who is there already: they stand in the line at once. */
export const claimAndArrive = ({ id, slot, service, state }: Arrived): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: "SET #claims.#number = :appointment, #line.#number = :line",
      ConditionExpression: isFree,
      ExpressionAttributeNames: { ...names, "#line": "line", "#number": String(slot.number) },
      ExpressionAttributeValues: { ...claimValues(slot, service, id), ":line": lineStateOf(state) },
    },
  },
  parse: sessionFromItem,
});

/**
 * Notes in the session's line where the visit that holds `slot` stands. It lets nobody be sent to the clinic (`mode`)
 * where it was closed meanwhile.
 */
export const moveInLine = ({ id, slot }: Appointment, { state, mode }: VisitStep): Piece<Session> => {
  const isSent = mode === "in-person";
  return {
    write: {
      Update: {
        Key: sessionKey(slot.sessionId),
        UpdateExpression: "SET #line.#slot = :line",
        ConditionExpression: `#claims.#slot = :appointment${isSent ? " AND #state = :open" : ""}`,
        ExpressionAttributeNames: {
          "#claims": "claims",
          "#line": "line",
          "#slot": String(slot.number),
          ...(isSent && { "#state": "state" }),
        },
        ExpressionAttributeValues: {
          ":appointment": id,
          ":line": lineStateOf(state),
          ...(isSent && { ":open": "open" }),
        },
      },
    },
    parse: sessionFromItem,
  };
};

/** Frees a slot that an appointment holds, and gives the account of its patient, if there is one, its place back. */
export const releaseSlot = (slot: Slot, appointmentId: AppointmentId, holder: string | undefined): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: `REMOVE #claims.#number, #line.#number${holder === undefined ? "" : " DELETE #share :codes"}`,
      ConditionExpression: "#claims.#number = :appointment",
      ExpressionAttributeNames: {
        "#claims": "claims",
        "#line": "line",
        "#number": String(slot.number),
        ...(holder !== undefined && { "#share": shareAttribute(holder) }),
      },
      ExpressionAttributeValues: {
        ":appointment": appointmentId,
        ...(holder !== undefined && { ":codes": codeOf(appointmentId) }),
      },
    },
  },
  parse: sessionFromItem,
});

/**
 * Moves an appointment to a free slot of the same session, out of the line if it stood in it: one item, so one write.
 * Its own slot is refused as taken;
 * DynamoDB won't have one number set and removed at once, so that write must not be asked for even to be refused.
 */
export const moveClaim = (from: Slot, to: Slot, service: ServiceId, appointmentId: AppointmentId): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(to.sessionId),
      UpdateExpression: `SET #claims.#number = :appointment${from.number === to.number ? "" : " REMOVE #claims.#from, #line.#from"}`,
      ConditionExpression: `${isFree} AND #claims.#from = :appointment`,
      ExpressionAttributeNames: {
        ...names,
        "#number": String(to.number),
        "#from": String(from.number),
        ...(from.number !== to.number && { "#line": "line" }),
      },
      ExpressionAttributeValues: claimValues(to, service, appointmentId),
    },
  },
  parse: sessionFromItem,
});
