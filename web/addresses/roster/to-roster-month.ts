import { linkTo } from "../link-to.ts";

/** Where a clinic's roster of a month is made. */
export const toRosterMonth = linkTo("/petugas/jadwal-bulan", ["bulan"]);
