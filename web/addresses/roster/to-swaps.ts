import { linkTo } from "../link-to.ts";

/** Where a doctor swaps shifts, or gives one of theirs away: which one, and at which clinic, the address may say. */
export const toSwaps = linkTo("/petugas/tukar-jadwal", ["puskesmas", "tanggal", "kode"]);
