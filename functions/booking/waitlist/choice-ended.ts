import { districtOf } from "../../../shared/place/clinic.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { DueEntry } from "../../store/due/due-item.ts";

/** The kind of due items that say when the time to choose is over of somebody whom a session has no time for. */
export const endChoiceKind = "end-choice";

/** The due item that notes in a session whose time to choose ends at `until` that it did. */
export const choiceEnded = (id: SessionId, until: Instant): DueEntry => ({
  districtId: districtOf(sessionIdParts(id).clinicId),
  at: until,
  kind: endChoiceKind,
  ref: id,
});
