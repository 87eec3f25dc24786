import { linkTo } from "../link-to.ts";

/** Where staff sign in, where they go from there, and why they have to. */
export const toStaffSignIn = linkTo("/petugas/masuk", ["kembali", "sebab"]);
