import { Session, type SessionId, sessionIdOf } from "../../../shared/roster/session.ts";
import type { Item } from "../table/item.ts";
import { type Key, sessionKey } from "../table/keys.ts";

/** A session as an item: its id lives in the key, since a full session has to stay under one kilobyte. */
export const sessionToItem = ({ id, clinicId: _, practitionerId: __, ...session }: Session): Key & Item => ({
  ...sessionKey(id),
  ...session,
});

/** A session from its item. */
export const sessionFromItem = (item: Item): Session => {
  const [, clinicId = "", date = ""] = String(item.PK).split("#");
  const [, wall = "", practitionerId = ""] = String(item.SK).split("#");
  const id: SessionId = sessionIdOf({ clinicId, date, wall, practitionerId });
  return Session.parse({ ...item, id, clinicId, practitionerId });
};
