import { linkTo } from "../link-to.ts";

/** Where the codes of a clinic's roster are. */
export const toShiftCodes = linkTo("/petugas/kode-jadwal");
