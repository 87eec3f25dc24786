import { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { isNew } from "../table/clause.ts";
import { type Item, itemAt } from "../table/items.ts";
import { rosterVersionKey } from "../table/keys.ts";
import { reader } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { put } from "../table/writes.ts";
import type { VersionOf } from "./month-heads.ts";

/** A version from its item; where it lies is in its key. */
const versionFromItem = reader((item: Item): RosterVersion => {
  const [, clinicId, month] = String(item.PK).split("#");
  const [, version] = String(item.SK).split("#");
  return RosterVersion.parse({ ...item, clinicId, month, version: Number(version) });
});

/** What was published of a clinic's month as its version number `version`, or `undefined`. */
export const rosterVersionOf = async ({ clinicId, month, version }: VersionOf): Promise<RosterVersion | undefined> => {
  const item = await itemAt(rosterVersionKey(clinicId, month, version));
  return item && versionFromItem(item);
};

/** Keeps a version: it never changes. */
export const keepVersion = ({ clinicId, month, version, ...published }: RosterVersion): Piece<RosterVersion> => ({
  write: put({ ...rosterVersionKey(clinicId, month, version), ...published }, isNew),
  parse: versionFromItem,
});
