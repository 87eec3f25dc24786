import { linkTo } from "../link-to.ts";

/** Where a doctor swaps shifts, or gives one of theirs away: which one, at which clinic, or which request the address may say. */
export const toSwaps = linkTo("/petugas/tukar-jadwal", ["puskesmas", "tanggal", "kode", "permintaan"]);
