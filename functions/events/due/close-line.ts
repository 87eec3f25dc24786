import { districtOf } from "../../../shared/place/clinic.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { closingBegins } from "../../../shared/schedule/session-line.ts";
import { closeLineLive } from "../../consult/close-line.ts";
import type { DueEntry } from "../../store/due/due-item.ts";
import type { DueConsumer } from "./due-consumer.ts";

/**
 * The word lies in the table with what is due: renamed, those items would be of a kind nobody knows, and set aside. What
 * is closed is a session's line; a *session* that is closed is one that the clinic called off.
 */
const kind = "close-session";

/** The due item that closes a session's line. */
export const lineClosing = (session: Session): DueEntry => ({
  districtId: districtOf(session.clinicId),
  at: closingBegins(session),
  kind,
  ref: session.id,
});

/** Closes the line of the session that a due item names. */
export const closeLineDue: DueConsumer = {
  kind,
  touches: { district: "read", session: "write", patient: "write", doorway: "write" },
  work: closeLineLive,
};
