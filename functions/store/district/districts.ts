import { districtOf } from "../../../shared/place/clinic.ts";
import { District, DistrictId } from "../../../shared/place/district.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { remember } from "../../time/remember.ts";
import { itemAt } from "../table/items.ts";
import { districtKey, districtsPartition } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { reader } from "../table/readable.ts";

/** The districts that the table serves. */
export const districtIds = (): Promise<DistrictId[]> =>
  queryAll(
    { partition: districtsPartition },
    reader(({ SK }): DistrictId => DistrictId.parse(SK)),
  );

/** A district from its item. */
export const districtFromItem = reader((item): District => District.parse(item));

/** The district of an id, or `undefined`; a change of its settings is seen within a minute. */
export const districtById = remember(async (id: DistrictId): Promise<District | undefined> => {
  const item = await itemAt(districtKey(id), { ConsistentRead: false });
  return item && districtFromItem(item);
}, minute);

/**
 * The district that a slot belongs to.
 * @throws Refusal `session.unknown` when there is no such district.
 */
export const districtOfSlot = async ({ sessionId }: Pick<Slot, "sessionId">): Promise<District> => {
  const district = await districtById(districtOf(sessionIdParts(sessionId).clinicId));
  if (!district) throw new Refusal("session.unknown");
  return district;
};
