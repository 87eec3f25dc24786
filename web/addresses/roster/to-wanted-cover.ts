import { linkTo } from "../link-to.ts";

/** Where one says how many are wanted for a service. */
export const toWantedCover = linkTo("/petugas/kebutuhan-petugas");
