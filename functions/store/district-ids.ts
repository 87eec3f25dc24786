import { DistrictId } from "../../shared/place/district.ts";
import { districtsPartition } from "./keys.ts";
import { queryAll } from "./query.ts";

/** The districts that the table serves. */
export const districtIds = (): Promise<DistrictId[]> =>
  queryAll({ partition: districtsPartition }, ({ SK }) => DistrictId.parse(SK));
