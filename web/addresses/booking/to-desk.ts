import { linkTo } from "../link-to.ts";

/** Where the desk works. */
export const toDesk = linkTo("/petugas/loket");
