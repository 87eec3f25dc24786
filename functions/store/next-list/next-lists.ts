import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { DistrictId } from "../../../shared/place/district.ts";
import type { NextList } from "../../../shared/schedule/next-list.ts";
import { itemAt } from "../table/items.ts";
import { districtPartition, nextListKey, prefix } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { readable } from "../table/readable.ts";
import { type KeptList, nextListFromItem } from "./next-list-item.ts";

/** A clinic's list or, where there is none that can be read, the version that a new one takes the place of. */
type Found = KeptList | { list: undefined; version: number; refreshAt: undefined };

/** A clinic's list as it is this moment. */
export const nextListOf = async (clinicId: ClinicId): Promise<Found> => {
  const item = await itemAt(nextListKey(clinicId));
  const [kept] = item ? readable([item], nextListFromItem) : [];
  const version = Number(item?.version);
  return kept ?? { list: undefined, version: Number.isFinite(version) ? version : 0, refreshAt: undefined };
};

/** The next free slots at each clinic of a district: one request. */
export const nextListsOf = async (id: DistrictId): Promise<ReadonlyMap<ClinicId, NextList>> => {
  const lists = await queryAll({ partition: districtPartition(id), prefix: prefix.nextFree }, nextListFromItem);
  return new Map(lists.map(({ clinicId, list }) => [clinicId, list]));
};
