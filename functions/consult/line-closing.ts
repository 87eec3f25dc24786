import { districtOf } from "../../shared/place/clinic.ts";
import type { Session } from "../../shared/schedule/session.ts";
import { closingBegins } from "../../shared/schedule/session-line.ts";
import type { DueEntry } from "../store/due/due-item.ts";

/**
 * The word lies in the table with what is due: renamed, those items would be of a kind nobody knows, and set aside. What
 * is closed is a session's line; a *session* that is closed is one that the clinic called off.
 */
export const closeLineKind = "close-session";

/** The due item that closes a session's line. */
export const lineClosing = (session: Session): DueEntry => ({
  districtId: districtOf(session.clinicId),
  at: closingBegins(session),
  kind: closeLineKind,
  ref: session.id,
});
