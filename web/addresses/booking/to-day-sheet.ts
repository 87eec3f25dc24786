import { linkTo } from "../link-to.ts";

/** The page of a day that the desk prints; without a day, today's. */
export const toDaySheet = linkTo("/petugas/lembar-hari", ["tanggal"]);
