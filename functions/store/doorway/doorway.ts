import type { AppointmentId, VisitState } from "../../../shared/booking/appointment.ts";
import { Doorway } from "../../../shared/consult/doorway.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { isInside } from "../../../shared/schedule/standing.ts";
import { type Clause, list, term } from "../table/clause.ts";
import { doorwayKey } from "../table/keys.ts";
import { reader } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { update } from "../table/writes.ts";

/** A step of a visit as the door sees it. `gone`: another who is noted as inside, and is not where one comes in. */
type Passing = { id: AppointmentId; slot: Slot; from: VisitState; to: VisitState; gone: unknown };

/** Changes who is with a practitioner where nobody is, or one of `ids`. */
const change = (practitionerId: PractitionerId, ids: unknown[], done: Clause): Piece<Doorway> => ({
  write: update(doorwayKey(practitionerId), {
    ...done,
    when: term`attribute_not_exists(#with) OR #with IN (${list(ids)})`,
  }),
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
    return { doorway: change(practitionerId, ids, { set: term`#with = ${id}` }) };
  }
  // Where another is noted, whoever leaves puts nobody out.
  return isInside(from) && gone === undefined ? { doorway: change(practitionerId, [id], { remove: term`#with` }) } : {};
};
