import { districtOf } from "../../../shared/place/clinic.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { DueEntry } from "../../store/due/due-item.ts";

/** The kind of due items under which a session goes where its month says, once nobody is left whom it was held for. */
export const bringHeldKind = "bring-held";

/** The due item that brings a session that was left at `now`. */
export const heldBrought = (id: SessionId, now: Instant): DueEntry => ({
  districtId: districtOf(sessionIdParts(id).clinicId),
  at: now,
  kind: bringHeldKind,
  ref: id,
});
