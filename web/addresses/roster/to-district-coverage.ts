import { linkTo } from "../link-to.ts";

/** Where the health office sees how its clinics are staffed in a week. */
export const toDistrictCoverage = linkTo("/petugas/cakupan", ["minggu"]);
