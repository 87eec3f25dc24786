import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { DistrictId } from "../../../shared/place/district.ts";
import type { NextList } from "../../../shared/roster/next-list.ts";
import { districtPartition, prefix } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { nextListFromItem } from "./next-list-item.ts";

/** The next free slots at each clinic of a district: one request. */
export const nextListsOf = async (id: DistrictId): Promise<ReadonlyMap<ClinicId, NextList>> => {
  const lists = await queryAll({ partition: districtPartition(id), prefix: prefix.nextFree }, nextListFromItem);
  return new Map(lists.map(({ clinicId, list }) => [clinicId, list]));
};
