import { districtOf } from "../../../shared/place/clinic.ts";
import type { Session } from "../../../shared/roster/session.ts";
import { closingBegins } from "../../../shared/roster/session-line.ts";
import { closeSessionLive } from "../../consult/close-session.ts";
import type { DueEntry } from "../../store/due/due-item.ts";
import type { DueConsumer } from "./due-consumer.ts";

const kind = "close-session";

/** The due item that closes a session's line. */
export const sessionClosing = (session: Session): DueEntry => ({
  districtId: districtOf(session.clinicId),
  at: closingBegins(session),
  kind,
  ref: session.id,
});

/** Closes the line of the session that a due item names. */
export const closeSessionDue: DueConsumer = {
  kind,
  touches: { district: "read", session: "write", patient: "write", practitioner: "write" },
  work: closeSessionLive,
};
