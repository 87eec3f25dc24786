import { linkTo } from "../link-to.ts";

/** Where a clinic's rotations are; which month one comes from the address may say. */
export const toRotations = linkTo("/petugas/rotasi-jadwal", ["bulan"]);
