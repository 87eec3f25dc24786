import { linkTo } from "../link-to.ts";

/** Where two published versions of a clinic's month are compared. */
export const toCompareVersions = linkTo("/petugas/jadwal-bulan/versi", ["bulan", "versi", "sejak"]);
