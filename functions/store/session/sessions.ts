import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Session, type SessionId, sessionIdOf } from "../../../shared/schedule/session.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { type Item, itemAt } from "../table/items.ts";
import { clinicDayPartition, type Key, prefix, sessionKey } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { reader } from "../table/readable.ts";
import { holdsIn, holdsToItem } from "./hold.ts";
import { struckIn, struckToItem } from "./struck.ts";

/** A list as a set, of which there is no empty one. */
const setOf = (name: string, list: readonly (number | string)[] = []): Item =>
  list.length > 0 ? { [name]: new Set(list) } : {};

const listIn = (name: string, item: Item): Item => {
  const list = item[name];
  return list instanceof Set ? { [name]: [...list] } : {};
};

/** A session as an item: its id lives in the key, since a full session has to stay under one kilobyte. */
export const sessionToItem = ({
  id,
  clinicId: _,
  practitionerId: __,
  holds,
  beyond,
  stranded,
  spent,
  struck,
  ...session
}: Session): Key & Item => ({
  ...sessionKey(id),
  ...session,
  ...holdsToItem(holds),
  ...setOf("beyond", beyond),
  ...setOf("stranded", stranded),
  ...setOf("spent", spent),
  ...struckToItem(struck),
});

/** A session from its item. */
export const sessionFromItem = reader((item: Item): Session => {
  const [, clinicId = "", date = ""] = String(item.PK).split("#");
  const [, wall = "", practitionerId = ""] = String(item.SK).split("#");
  const id: SessionId = sessionIdOf({ clinicId, date, wall, practitionerId });
  return Session.parse({
    ...item,
    ...holdsIn(item),
    ...listIn("beyond", item),
    ...listIn("stranded", item),
    ...listIn("spent", item),
    ...struckIn(item),
    id,
    clinicId,
    practitionerId,
  });
});

/** One session as it is now, or `undefined`. */
export const sessionOf = async (id: SessionId): Promise<Session | undefined> => {
  const item = await itemAt(sessionKey(id));
  return item && sessionFromItem(item);
};

/** All sessions of a clinic's day with every doctor, in order of start; `ConsistentRead` as they are this moment. */
export const sessionsOf = (clinicId: ClinicId, date: LocalDate, { ConsistentRead = false } = {}): Promise<Session[]> =>
  queryAll({ partition: clinicDayPartition(clinicId, date), prefix: prefix.session, ConsistentRead }, sessionFromItem);
