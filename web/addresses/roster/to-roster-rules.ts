import { linkTo } from "../link-to.ts";

/** Where one says which rules a clinic's rosters are held to; which month one comes from the address may say. */
export const toRosterRules = linkTo("/petugas/ketentuan-jadwal", ["bulan"]);
