import { linkTo } from "../link-to.ts";

/** Where the codes of a clinic's roster are; which month one comes from the address may say. */
export const toShiftCodes = linkTo("/petugas/kode-jadwal", ["bulan"]);
