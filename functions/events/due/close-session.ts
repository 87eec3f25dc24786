import { districtOf } from "../../../shared/place/clinic.ts";
import type { Session } from "../../../shared/roster/session.ts";
import { closingBegins } from "../../../shared/roster/session-line.ts";
import { closeSessionLive } from "../../consult/close-session.ts";
import type { DueEntry } from "../../store/due/due-item.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** The due item that closes a session's line. */
export const sessionClosing = (session: Session): DueEntry => ({
  districtId: districtOf(session.clinicId),
  at: closingBegins(session),
  kind: "close-session",
  ref: session.id,
});

/** Closes the line of the session that a due item names. */
export const closeSessionDue: DueConsumer = { work: closeSessionLive };
