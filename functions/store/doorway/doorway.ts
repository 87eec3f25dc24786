import type { AppointmentId, VisitState } from "../../../shared/booking/appointment.ts";
import { Doorway } from "../../../shared/consult/doorway.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { isInside } from "../../../shared/schedule/standing.ts";
import { doorwayKey } from "../table/keys.ts";
import { reader } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";

/** A step of a visit as the door sees it. `gone`: another who is noted as inside, and is not where one comes in. */
type Passing = { id: AppointmentId; slot: Slot; from: VisitState; to: VisitState; gone: unknown };

const update = (practitionerId: PractitionerId, ids: unknown[], UpdateExpression: string): Piece<Doorway> => ({
  write: {
    Update: {
      Key: doorwayKey(practitionerId),
      UpdateExpression,
      ConditionExpression: `attribute_not_exists(#with) OR #with IN (${ids.map((_, index) => `:id${index}`)})`,
      ExpressionAttributeNames: { "#with": "with" },
      ExpressionAttributeValues: Object.fromEntries(ids.map((id, index) => [`:id${index}`, id])),
    },
  },
  parse: reader((item) => Doorway.parse(item)),
});

/**
 * Who is with a practitioner after a step of a visit: the one called in, nobody after the one inside has left. One at a
 * time, whatever session or clinic each belongs to: the item refuses another. Nothing for a step that passes no door.
 */
export const passDoorway = ({ id, slot, from, to, gone }: Passing): { doorway?: Piece<Doorway> } => {
  const { practitionerId } = sessionIdParts(slot.sessionId);
  if (isInside(to)) {
    const ids = gone === undefined ? [id] : [id, gone];
    return { doorway: update(practitionerId, ids, "SET #with = :id0") };
  }
  // Where another is noted, whoever leaves puts nobody out.
  return isInside(from) && gone === undefined ? { doorway: update(practitionerId, [id], "REMOVE #with") } : {};
};
