import { Door } from "../../../shared/booking/door/door.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { type Item, itemAt } from "../table/items.ts";
import { doorKey } from "../table/keys.ts";
import { replaceRevision, revisionIn } from "../table/put-revision.ts";
import { reader, readOr } from "../table/readable.ts";
import { transact } from "../table/transact.ts";

const doorFromItem = reader((item: Item): Door => Door.parse(item));

/** A clinic's secret as it is this moment; without one where none was made, or nobody can read it: another takes its place. */
export const doorFound = async (clinicId: ClinicId): Promise<Pick<Door, "revision"> & Partial<Door>> => {
  const item = await itemAt(doorKey(clinicId));
  if (!item) return { revision: 0 };
  return readOr<Door | undefined, undefined>(item, doorFromItem, undefined) ?? { revision: revisionIn(item) };
};

/** What the codes at a clinic's door are made of, where its boards show any. */
export const doorOf = async (clinicId: ClinicId): Promise<Door | undefined> => {
  const item = await itemAt(doorKey(clinicId));
  return item && readOr<Door | undefined, undefined>(item, doorFromItem, undefined);
};

/**
 * Puts a secret in the place of the one before it.
 * @returns whether it did; where not, another was made meanwhile
 */
export const saveDoor = async (clinicId: ClinicId, door: Door): Promise<boolean> =>
  (await transact<Record<string, unknown>>({ door: replaceRevision({ ...doorKey(clinicId), ...door }) })) === undefined;
