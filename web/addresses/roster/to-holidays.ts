import { linkTo } from "../link-to.ts";

/** Where a district's holidays and Ramadan are decided. */
export const toHolidays = linkTo("/petugas/hari-libur");
