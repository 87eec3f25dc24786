import { leaveRequestKey } from "../../../../functions/store/table/keys.ts";
import type { Period } from "../../../../shared/roster/change/period.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Place } from "../../../matrix/place.ts";

/** A request that the practitioner of a place made, of that day. */
export const requestAt = ({ session }: Place, period: Period) => {
  const { clinicId, practitionerId } = sessionIdParts(session.id);
  const id = `${session.start}-${practitionerId.padEnd(16, "x")}`;
  const kept = { practitionerId, kind: "annual", ...period, askedAt: session.start };
  const item = { ...leaveRequestKey(clinicId, id), ...kept, revision: 1, state: { status: "open" } };
  return { id, item };
};

/** The day of a place. */
export const dayOf = ({ session }: Place): Period => {
  const { date } = sessionIdParts(session.id);
  return { from: date, to: date };
};
