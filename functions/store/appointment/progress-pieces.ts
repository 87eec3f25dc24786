import type { Appointment, VisitStep } from "../../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { lineStateOf } from "../../../shared/consult/line-state.ts";
import type { Session } from "../../../shared/roster/session.ts";
import { sessionFromItem } from "../session/session-item.ts";
import { appointmentKey, sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { appointmentFromItem } from "./appointment-item.ts";

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
