import { linkTo } from "../link-to.ts";

/** Where a doctor has their shifts put into their own calendar. */
export const toCalendarFeed = linkTo("/petugas/jadwal-saya/kalender");
