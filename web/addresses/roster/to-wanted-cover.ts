import { linkTo } from "../link-to.ts";

/** Where one says how many are wanted for a service; which month one comes from the address may say. */
export const toWantedCover = linkTo("/petugas/kebutuhan-petugas", ["bulan"]);
