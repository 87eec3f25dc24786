import { linkTo } from "./link-to.ts";

/** Where the staff's work begins. */
export const toStaff = linkTo("/petugas");
