import { linkTo } from "../link-to.ts";

/** Where a clinic's rotations are. */
export const toRotations = linkTo("/petugas/rotasi-jadwal");
