import type { ServiceId } from "../../shared/place/service.ts";
import type { LineState, Session } from "../../shared/roster/session.ts";
import { type Slot, sessionStartOf } from "../../shared/roster/slot.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { sessionKey } from "./keys.ts";
import { sessionFromItem } from "./session-item.ts";
import { type Share, shareAttribute } from "./share-of-session.ts";
import type { Piece } from "./transact.ts";

/** What must hold for `slot` to be one of the session's own and free: the guard that the store itself keeps. */
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

const claimValues = (slot: Slot, service: ServiceId, appointmentId: string) => ({
  ":open": "open",
  ":start": sessionStartOf(slot),
  ":minutes": slot.minutes,
  ":number": slot.number,
  ":service": service,
  ":appointment": appointmentId,
});

/**
 * Claims a free slot for an appointment and counts it for the account that holds the patient: what is taken is counted
 * once and for all, so that neither many places at once nor giving back and taking again goes beyond the limit.
 */
export const claimSlot = (
  slot: Slot,
  service: ServiceId,
  appointmentId: string,
  { holder, maxPerSession }: Share,
): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: "SET #claims.#number = :appointment ADD #share :one",
      ConditionExpression: `${isFree} AND (attribute_not_exists(#share) OR #share < :most)`,
      ExpressionAttributeNames: { ...names, "#number": String(slot.number), "#share": shareAttribute(holder) },
      ExpressionAttributeValues: { ...claimValues(slot, service, appointmentId), ":one": 1, ":most": maxPerSession },
    },
  },
  parse: sessionFromItem,
});

/** Claims a free slot for somebody who is there already: they stand in the line at once. */
export const claimAndArrive = (
  slot: Slot,
  service: ServiceId,
  appointmentId: string,
  since: Instant,
): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: "SET #claims.#number = :appointment, #line.#number = :line",
      ConditionExpression: isFree,
      ExpressionAttributeNames: { ...names, "#line": "line", "#number": String(slot.number) },
      ExpressionAttributeValues: {
        ...claimValues(slot, service, appointmentId),
        ":line": { status: "waiting", since } satisfies LineState,
      },
    },
  },
  parse: sessionFromItem,
});

/** Frees a slot that an appointment holds. */
export const releaseSlot = (slot: Slot, appointmentId: string): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: "REMOVE #claims.#number, #line.#number",
      ConditionExpression: "#claims.#number = :appointment",
      ExpressionAttributeNames: { "#claims": "claims", "#line": "line", "#number": String(slot.number) },
      ExpressionAttributeValues: { ":appointment": appointmentId },
    },
  },
  parse: sessionFromItem,
});

/**
 * Moves an appointment to a free slot of the same session, out of the line if it stood in it: one item, so one write.
 * Its own slot is refused as taken;
 * DynamoDB won't have one number set and removed at once, so that write must not be asked for even to be refused.
 */
export const moveClaim = (from: Slot, to: Slot, service: ServiceId, appointmentId: string): Piece<Session> => ({
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
