import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Session, type SessionId, sessionIdOf } from "../../../shared/schedule/session.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { type Item, itemAt } from "../table/items.ts";
import { clinicDayPartition, type Key, prefix, sessionKey } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { reader } from "../table/readable.ts";
import { holdsIn, holdsToItem } from "./hold.ts";

/** A session as an item: its id lives in the key, since a full session has to stay under one kilobyte. */
export const sessionToItem = ({
  id,
  clinicId: _,
  practitionerId: __,
  holds,
  stranded,
  ...session
}: Session): Key & Item => ({
  ...sessionKey(id),
  ...session,
  ...holdsToItem(holds),
  ...(stranded && stranded.length > 0 && { stranded: new Set(stranded) }),
});

/** A session from its item. */
export const sessionFromItem = reader((item: Item): Session => {
  const [, clinicId = "", date = ""] = String(item.PK).split("#");
  const [, wall = "", practitionerId = ""] = String(item.SK).split("#");
  const id: SessionId = sessionIdOf({ clinicId, date, wall, practitionerId });
  const stranded = item.stranded instanceof Set && { stranded: [...item.stranded] };
  return Session.parse({ ...item, ...holdsIn(item), ...stranded, id, clinicId, practitionerId });
});

/** One session as it is now, or `undefined`. */
export const sessionOf = async (id: SessionId): Promise<Session | undefined> => {
  const item = await itemAt(sessionKey(id));
  return item && sessionFromItem(item);
};

/** All sessions of a clinic's day with every doctor, in order of start; `ConsistentRead` as they are this moment. */
export const sessionsOf = (clinicId: ClinicId, date: LocalDate, { ConsistentRead = false } = {}): Promise<Session[]> =>
  queryAll({ partition: clinicDayPartition(clinicId, date), prefix: prefix.session, ConsistentRead }, sessionFromItem);
