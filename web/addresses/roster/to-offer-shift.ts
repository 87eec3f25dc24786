import { linkTo } from "../link-to.ts";

/** Where a scheduler offers a shift that nobody has. */
export const toOfferShift = linkTo("/petugas/tawarkan-jadwal");
