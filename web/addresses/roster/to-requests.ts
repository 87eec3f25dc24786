import { linkTo } from "../link-to.ts";

/** Where a clinic's schedulers decide on who asked for leave, or to swap shifts. */
export const toRequests = linkTo("/petugas/permintaan", ["cuti", "tukar"]);
