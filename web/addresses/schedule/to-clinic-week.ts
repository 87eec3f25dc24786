import { linkTo } from "../link-to.ts";

/** Where a clinic's roster is. */
export const toClinicWeek = linkTo("/petugas/jadwal", ["puskesmas", "minggu"]);
