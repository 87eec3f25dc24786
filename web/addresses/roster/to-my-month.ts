import { linkTo } from "../link-to.ts";

/** Where a doctor reads their own shifts of a month. */
export const toMyMonth = linkTo("/petugas/jadwal-saya", ["bulan"]);
