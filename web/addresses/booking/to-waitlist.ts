import { linkTo } from "../link-to.ts";

/** Where somebody joins the list of those who wait for a place, perhaps of a day. */
export const toWaitlist = linkTo("/tunggu", ["puskesmas", "layanan", "untuk", "hari"]);
