import { closingBegins } from "../../shared/consult/session-closing.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import type { Session } from "../../shared/roster/session.ts";
import type { Due } from "../store/due-item.ts";

/** The due item that closes a session's line. */
export const closingOf = (session: Session): Omit<Due, "attempts"> => ({
  districtId: districtOf(session.clinicId),
  at: closingBegins(session),
  kind: "close-session",
  ref: session.id,
});
