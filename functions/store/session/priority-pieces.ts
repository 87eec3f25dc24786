import type { Appointment } from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import type { Prioritized } from "../../../shared/line/prioritize-visit.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { sessionFromItem } from "./sessions.ts";

type Counted = Pick<Session, "declared">;

/** That nobody's priority was declared in a session since it was read. */
const asCounted = ({ declared }: Counted): string =>
  declared === undefined ? "attribute_not_exists(#declared)" : "#declared = :declared";

const counted = ({ declared }: Counted) => (declared === undefined ? {} : { ":declared": declared });

/**
 * Notes in the session's line what a visit's priority means for the order, and counts that it was declared. Whom others went
 * past was counted in the session as it was read: what was declared there meanwhile refuses this.
 */
export const prioritizeInLine = (
  { id, slot, mode }: Appointment,
  { state, priority }: Prioritized,
  session: Counted,
): Piece<Session> => ({
  write: {
    Update: {
      Key: sessionKey(slot.sessionId),
      UpdateExpression: "SET #line.#slot = :line, #declared = :next",
      ConditionExpression: `#claims.#slot = :appointment AND ${asCounted(session)}`,
      ExpressionAttributeNames: {
        "#claims": "claims",
        "#line": "line",
        "#slot": String(slot.number),
        "#declared": "declared",
      },
      ExpressionAttributeValues: {
        ":appointment": id,
        ":line": lineStateOf(state, mode, priority),
        ":next": (session.declared ?? 0) + 1,
        ...counted(session),
      },
    },
  },
  parse: sessionFromItem,
});

/** Holds a declaration to another session of the same doctor as it was read: its people are of one line. */
export const noneDeclaredIn = (session: Session): Piece<Session> => ({
  write: {
    ConditionCheck: {
      Key: sessionKey(session.id),
      ConditionExpression: asCounted(session),
      ExpressionAttributeNames: { "#declared": "declared" },
      ...(session.declared !== undefined && { ExpressionAttributeValues: counted(session) }),
    },
  },
  parse: sessionFromItem,
});
