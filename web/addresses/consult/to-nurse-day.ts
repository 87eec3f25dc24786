import { linkTo } from "../link-to.ts";

/** Where a nurse measures who waits for the doctor. */
export const toNurseDay = linkTo("/petugas/perawat");
