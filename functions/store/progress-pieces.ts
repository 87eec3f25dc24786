import type { Appointment, VisitProgress, VisitStep } from "../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import { lineStateOf } from "../../shared/consult/line-state.ts";
import type { Session } from "../../shared/roster/session.ts";
import { appointmentFromItem } from "./appointment-item.ts";
import { appointmentKey, sessionKey } from "./keys.ts";
import { sessionFromItem } from "./session-item.ts";
import type { Piece } from "./transact.ts";

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

/** Who is with the doctor after a step: the one called in, nobody after the one inside has left, else as before. */
const doorway = (from: Appointment["state"], to: VisitProgress) => {
  if (to.status === "in-consultation")
    return { set: ", #with = :number", guard: " AND (attribute_not_exists(#with) OR #with = :number)" };
  return from.status === "in-consultation" ? { set: " REMOVE #with", guard: "" } : undefined;
};

/**
 * Notes in the session's line where the visit that holds `slot` stands. One patient at a time is with the doctor: the
 * session itself refuses another. And it lets nobody be sent to the clinic (`mode`) where it was closed meanwhile.
 */
export const moveInLine = ({ id, slot, state: from }: Appointment, { state: to, mode }: VisitStep): Piece<Session> => {
  const door = doorway(from, to);
  const isSent = mode === "in-person";
  return {
    write: {
      Update: {
        Key: sessionKey(slot.sessionId),
        UpdateExpression: `SET #line.#slot = :line${door?.set ?? ""}`,
        ConditionExpression: `#claims.#slot = :appointment${door?.guard ?? ""}${isSent ? " AND #state = :open" : ""}`,
        ExpressionAttributeNames: {
          "#claims": "claims",
          "#line": "line",
          "#slot": String(slot.number),
          ...(door && { "#with": "with" }),
          ...(isSent && { "#state": "state" }),
        },
        ExpressionAttributeValues: {
          ":appointment": id,
          ":line": lineStateOf(to),
          ...(door?.guard && { ":number": slot.number }),
          ...(isSent && { ":open": "open" }),
        },
      },
    },
    parse: sessionFromItem,
  };
};
