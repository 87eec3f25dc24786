import { districtOf } from "../../../shared/place/clinic.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { DueEntry } from "../../store/due/due-item.ts";

/** The kind of due items that say when the time to choose is over of somebody whom a session has no time for. */
export const endChoiceKind = "end-choice";

/** The due item that offers the places of a session's day again when the time to choose, which ends at `until`, is over. */
export const choiceEnded = (id: SessionId, until: Instant): DueEntry => ({
  districtId: districtOf(sessionIdParts(id).clinicId),
  at: until,
  kind: endChoiceKind,
  ref: id,
});
