import { linkTo } from "../link-to.ts";

/** Where a doctor's line is. */
export const toDoctorDay = linkTo("/petugas/dokter");
