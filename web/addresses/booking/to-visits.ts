import { linkTo } from "../link-to.ts";

/** Where a person's visits are. */
export const toVisits = linkTo("/kunjungan");
