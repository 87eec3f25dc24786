import { DistrictId } from "../../../shared/place/district.ts";
import { districtsPartition } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";

/** The districts that the table serves. */
export const districtIds = (): Promise<DistrictId[]> =>
  queryAll({ partition: districtsPartition }, ({ SK }) => DistrictId.parse(SK));
